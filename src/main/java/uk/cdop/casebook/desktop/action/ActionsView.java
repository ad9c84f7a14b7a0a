package uk.cdop.casebook.desktop.action;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;

/** The register of actions: filters, the list with the overdue first, and the one in hand at the side. */
public final class ActionsView extends BorderPane {

    /** With less room the panel stands alone while an action is read. */
    private static final double WIDE_ENOUGH_EMS = 56;
    private static final double LEAST_EMS = 25;

    private final ActionsViewModel model;
    private final TextField search = new TextField();

    public ActionsView(ActionsViewModel model, OpenCase openCase) {
        this.model = model;
        setId("actions");
        ActionPanel panel = new ActionPanel(model, openCase);
        ObservableValue<Boolean> empty = model.emptyProperty();
        Node none = new EmptyState(
                Feather.CHECK_SQUARE, "There are no actions yet",
                "What a panel undertakes appears here once it is written down. New action adds one by hand.");
        StackPane places = new StackPane(Layouts.shownWhen(table(panel), empty.map(is -> !is)), Layouts.shownWhen(none, empty));
        VBox.setVgrow(places, Priority.ALWAYS);
        VBox page = Style.SPACED.on(new VBox(top(panel), Layouts.shownWhen(new VBox(new MessageView(model.messageProperty())), model.writingProperty().map(is -> !is)), places));
        setCenter(page);
        StackPane side = new StackPane(panel);
        side.managedProperty().bind(model.writingProperty());
        setRight(side);
        Layouts.shownWhen(page, Bindings.createBooleanBinding(
                () -> !model.writingProperty().get() || getWidth() >= WIDE_ENOUGH_EMS * search.getFont().getSize(),
                model.writingProperty(), widthProperty(), search.fontProperty()));
    }

    private Node top(ActionPanel panel) {
        search.setId("search-actions");
        search.setPromptText("Words, owner, case or number");
        search.setAccessibleText("Find an action by words, owner, case or number");
        search.textProperty().bindBidirectional(model.wordsProperty());
        Style.FIND.on(search);
        CheckBox open = check("actions-open", "Open only", model.openOnlyProperty());
        CheckBox overdue = check("actions-overdue", "Overdue only", model.overdueOnlyProperty());
        var board = ActionPanel.choices("actions-board", model.boards(), model.boardProperty());
        board.setAccessibleText("Which board");
        var factor = ActionPanel.choices("actions-factor", model.factors(), model.factorProperty());
        factor.setAccessibleText("Which factor");
        var meeting = ActionPanel.choices("actions-meeting", model.meetings(), model.meetingProperty());
        meeting.setAccessibleText("Which meeting");
        var ofCase = ActionPanel.choices("actions-case", model.cases(), model.caseProperty());
        ofCase.setAccessibleText("Which case");
        Node begin = Layouts.primary("new-action", "New action", Feather.PLUS, () -> {
            model.startNew();
            panel.lookup("#action-what").requestFocus();
        });
        Layouts.shownWhen(begin, new javafx.beans.property.SimpleBooleanProperty(model.isAllowed()));
        FlowPane filters = Layouts.flow(
                search, open, overdue, TypeAhead.in(board), TypeAhead.in(factor), TypeAhead.in(meeting), TypeAhead.in(ofCase), begin);
        filters.setMinHeight(USE_PREF_SIZE);
        return Layouts.column(
                Style.SPACED, filters, Style.STRONG.on(Layouts.wrapped(model.summaryProperty())));
    }

    private static CheckBox check(String id, String words, javafx.beans.property.BooleanProperty value) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node table(ActionPanel panel) {
        TableView<ActionRow> table = new TableView<>(model.rows());
        table.setId("action-table");
        table.setAccessibleText("Actions, overdue first. The selected one opens at the side.");
        Style.DENSE.on(table);
        table.setPlaceholder(Layouts.muted("No action fits what you are looking for. Take out a filter."));
        ObservableValue<Double> em = search.fontProperty().map(Font::getSize);
        table.getColumns().add(column("State", 7, em, ActionRow::state));
        table.getColumns().add(column("Due", 7.5, em, ActionRow::due));
        TableColumn<ActionRow, String> what = column("What is to be done", LEAST_EMS, em, ActionRow::what);
        table.getColumns().add(what);
        table.getColumns().add(column("Owner", 11, em, ActionRow::owner));
        table.getColumns().add(column("Board", 18, em, ActionRow::board));
        table.getColumns().add(column("Case", 10, em, ActionRow::whose));
        table.getColumns().add(column("Number", 9, em, ActionRow::number));
        table.widthProperty().subscribe(() -> takeTheRest(what, table));
        em.subscribe(() -> takeTheRest(what, table));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selectedProperty().set(Optional.of(row));
            }
        });
        model.selectedProperty().subscribe(row -> row.ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ENTER && model.writingProperty().get()) {
                panel.lookup("#action-what").requestFocus();
                key.consume();
            }
        });
        return table;
    }

    /** What is to be done is the longest text, so what the other columns leave is its own. */
    private void takeTheRest(TableColumn<ActionRow, String> what, TableView<ActionRow> table) {
        double others = table.getColumns().stream().filter(column -> column != what).mapToDouble(TableColumn::getPrefWidth).sum();
        double em = search.getFont().getSize();
        what.setPrefWidth(Math.max(LEAST_EMS * em, table.getWidth() - others - 2 * em));
    }

    private static TableColumn<ActionRow, String> column(String title, double ems, ObservableValue<Double> em, Function<ActionRow, String> text) {
        TableColumn<ActionRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        column.setReorderable(false);
        return column;
    }
}
