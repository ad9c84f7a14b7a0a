package uk.cdop.casebook.desktop.chronology;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.chronology.Chronology;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Curtain;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The time line of a case: one list in order of time, with the age of the child beside each line. */
public final class ChronologyView extends VBox {

    private static final int SHORT_ENTRY = 60;

    private final BooleanProperty covered;

    public ChronologyView(ChronologyViewModel model, Covering covering) {
        covered = covering.covered();
        model.caseProperty().subscribe(() -> covered.set(covering.isWanted()));
        setId("chronology");
        Style.PAGE.on(this);
        TextField filter = new TextField();
        filter.setId("chronology-filter");
        filter.setPromptText("Narrow to what contains these words");
        filter.setAccessibleText("Narrow the time line");
        filter.textProperty().bindBidirectional(model.filterProperty());
        Label count = Layouts.muted("");
        count.textProperty().bind(Bindings.createStringBinding(() -> Texts.counted(model.lines().size(), "entry", "entries"), model.lines()));
        Node empty = new EmptyState(Feather.CLOCK, "Nothing on this case contains these words", "Clear the words above to see the whole time line.");
        Node print = Layouts.card(
                Layouts.sectionTitle("On paper"),
                new FolderField("chronology-folder", "Folder for the time line", model.folderProperty()),
                Layouts.flow(Layouts.button("print-chronology", "Write the time line as PDF", Feather.PRINTER, model::print)));
        getChildren().addAll(
                new MessageView(model.messageProperty()), filter, Layouts.flow(count, cover(model)),
                Layouts.shownWhen(list(model), Bindings.isNotEmpty(model.lines())),
                Layouts.shownWhen(empty, Bindings.isEmpty(model.lines())), print);
    }

    /** Long entries are covered together; the button is there only where one is. */
    private Node cover(ChronologyViewModel model) {
        Button button = Layouts.button("chronology-cover", "", Feather.EYE, () -> covered.set(!covered.get()));
        button.textProperty().bind(covered.map(is -> is ? "Show long entries (F8)" : "Cover long entries (F8)"));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == Curtain.KEY) {
                covered.set(!covered.get());
                key.consume();
            }
        });
        return Layouts.shownWhen(button, Bindings.createBooleanBinding(() -> model.lines().stream().anyMatch(ChronologyView::isLong), model.lines()));
    }

    private static boolean isLong(Chronology.Line line) {
        return line.entry().what().length() > SHORT_ENTRY;
    }

    private ListView<Chronology.Line> list(ChronologyViewModel model) {
        ListView<Chronology.Line> list = new ListView<>(model.lines());
        list.setId("chronology-list");
        list.setAccessibleText("Time line of the case");
        list.setCellFactory(any -> new Entry());
        covered.subscribe(list::refresh);
        list.setPrefHeight(430);
        return list;
    }

    /** One entry: day and age at the left, what happened and who says so at the right. */
    private final class Entry extends ListCell<Chronology.Line> {

        private final Label day = Style.STRONG.on(new Label());
        private final Label when = Layouts.muted("");
        private final Label what = Layouts.wrapped("");
        private final Label source = Layouts.muted("");
        private final HBox row;

        Entry() {
            VBox left = Style.CHRONOLOGY_DAY.on(new VBox(day, when));
            VBox right = new VBox(what, source);
            HBox.setHgrow(right, Priority.ALWAYS);
            row = Style.SPACED.on(new HBox(left, right));
            row.prefWidthProperty().bind(widthProperty().subtract(28));
        }

        @Override
        protected void updateItem(Chronology.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            day.setText(Texts.date(line.entry().on()) + line.entry().at().map(time -> "  " + Texts.time(time)).orElse(""));
            when.setText(line.when());
            String says = covered.get() && isLong(line) ? "A longer entry, covered because it may be distressing to read." : line.entry().what();
            what.setText(says);
            source.setText(line.entry().source() + line.gap().map(gap -> ". " + gap).orElse(""));
            setAccessibleText(day.getText() + ", " + line.when() + ": " + says + ", " + source.getText());
            setGraphic(row);
        }
    }
}
