package uk.cdop.casebook.desktop.settings;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.door.ReturnFieldStore.NcmdPlace;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields.DatedList;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields.ListedField;

/** The panel in which the office sees what NCMD asks for, from which day on, and brings in a changed list. */
public final class ReturnFieldsView extends VBox {

    private final ReturnFieldsViewModel model;
    private final VBox rows = Layouts.column(Style.SPACED);

    public ReturnFieldsView(ReturnFieldsViewModel model) {
        this.model = model;
        setId("return-fields");
        Style.SPACED.on(this);
        getChildren().addAll(bringIn(), Layouts.card(Layouts.sectionTitle("What the list asks for"), rows));
        model.chosenProperty().subscribe(list -> show(Optional.ofNullable(list)));
    }

    private Node bringIn() {
        return Layouts.card(
                Layouts.sectionTitle("What NCMD asks for"),
                Layouts.muted("The questions that must be answered before a form counts as ready for NCMD. NCMD publishes no such list, so each line says what it rests on. "
                        + "What NCMD calls a field and in which order it asks stand in the last two columns of the file, empty until somebody has seen them; then the key-in follows that order and the export says the name. "
                        + "A year is judged by the list that holds on its 31 March. Loading writes over a list only where it begins on the same day."),
                new MessageView(model.messageProperty()),
                Layouts.flow(Layouts.labelled("List", lists())),
                new Columns(
                        Style.HALF.on(Layouts.column(Style.LINE, new FolderField("return-fields-folder", "Folder to write the list to", model.folderProperty()),
                                Layouts.flow(Layouts.button("save-return-fields", "Write the list as a file", Feather.DOWNLOAD, model::save)))),
                        Style.HALF.on(Layouts.column(Style.LINE, file(), Layouts.labelled("The new list holds from", new DateField("return-fields-from", model.from())),
                                Layouts.flow(
                                        Layouts.primary("load-return-fields", "Load the list", Feather.PLUS, model::load),
                                        Layouts.button("shipped-return-fields", "Back to what came with the program, from that day", Feather.ROTATE_CCW, model::asShipped))))),
                Layouts.shownWhen(Layouts.column(Style.LINE,
                        Layouts.muted("A list that is taken away is gone: write it as a file first if you may want it back. What held before it holds on."),
                        Layouts.flow(Layouts.button("take-away-return-fields", "Take this list away", Feather.X, model::takeAway))),
                        model.chosenProperty().map(list -> list.from().isPresent()).orElse(false)));
    }

    private Node lists() {
        ComboBox<DatedList> lists = Fields.choice("return-fields-list", "List", List.of(), ReturnFieldsViewModel::title);
        model.listsProperty().subscribe(held -> lists.getItems().setAll(held));
        lists.valueProperty().bindBidirectional(model.chosenProperty());
        return lists;
    }

    private Node file() {
        TextField typed = new TextField();
        typed.setId("return-fields-file");
        typed.textProperty().bindBidirectional(model.fileProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        Label label = Style.FIELD_LABEL.on(Layouts.wrapped("Changed list to load"));
        label.setLabelFor(typed);
        return Layouts.column(Style.TIGHT, label, Layouts.row(typed, Layouts.button("choose-return-fields-file", "Choose…", Feather.FILE, this::choose)));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Load a list of what NCMD asks for");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Lists", "*.csv"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.fileProperty().set(chosen.getPath());
        }
    }

    private void show(Optional<DatedList> list) {
        if (list.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(Feather.LIST, "No list is shown yet.", "It appears once it is read."));
            return;
        }
        rows.getChildren().setAll(Layouts.muted(ReturnFieldsViewModel.title(list.get()) + ": " + Texts.counted(list.get().fields().size(), "field") + "."));
        list.get().fields().forEach(field -> rows.getChildren().add(row(field)));
    }

    private static Node row(ListedField listed) {
        return Style.FORM_ROW.on(Layouts.column(Style.TIGHT,
                Style.STRONG.on(Layouts.wrapped(listed.question() + " (" + listed.field().form().code() + ")")),
                Layouts.wrapped(words(listed.field().need())),
                Layouts.muted(listed.field().field().name() + " · " + SourceMark.line(listed.field().mark()) + there(listed.field().there()))));
    }

    private static String there(NcmdPlace there) {
        return (there.field().isEmpty() ? "" : " · at NCMD: " + there.field()) + there.order().map(order -> " · place " + order).orElse("");
    }

    private static String words(Need need) {
        return switch (need) {
            case ALWAYS -> "Must be answered";
            case UNDER_ONE_YEAR -> "Must be answered where the child died before the first birthday";
            case NEVER -> "Need not be answered";
        };
    }
}
