package uk.cdop.casebook.desktop.action;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;

/** The panel at the side in which an action is read and written. Ctrl+Enter keeps it, Esc closes it. */
final class ActionPanel extends VBox {

    private static final int LINES = 3;

    private final ActionsViewModel model;

    ActionPanel(ActionsViewModel model, OpenCase openCase) {
        this.model = model;
        setId("action-panel");
        Style.DRAWER.on(this);
        ActionEntry entry = model.entry();
        ObservableValue<Boolean> isOld = model.selectedProperty().map(Optional::isPresent);
        Node advice = Style.FIELD_ERROR.on(Layouts.wrapped(model.selectedProperty().map(row -> row.map(ActionRow::boardAdvice).orElse(""))));
        VBox fields = Layouts.column(
                Style.SPACED,
                Style.SECTION_TITLE.on(Layouts.wrapped(model.selectedProperty().map(row -> row.map(ActionRow::number).orElse("New action")))),
                area("action-what", "What is to be done", entry.what),
                Layouts.shownWhen(field("action-case", "Case reference (empty: no one case)", entry.caseNumber), isOld.map(old -> !old)),
                Layouts.shownWhen(openCase(openCase), model.selectedProperty().map(row -> row.filter(one -> !one.whose().isEmpty()).isPresent())),
                field("action-owner", "Owner", entry.owner),
                Layouts.shownWhen(advice, model.selectedProperty().map(row -> row.filter(one -> !one.boardAdvice().isEmpty()).isPresent())),
                Layouts.labelled("Board that owns it", boards()),
                day("action-due", "Due", entry.due),
                Layouts.shownWhen(progress(), isOld));
        getChildren().setAll(Layouts.scrolled(fields), new MessageView(model.messageProperty()), buttons());
        addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.close();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.isControlDown() && model.isAllowed()) {
                model.keep();
                key.consume();
            }
        });
        Layouts.shownWhen(this, model.writingProperty());
    }

    private Node progress() {
        ActionEntry entry = model.entry();
        VBox history = Style.TIGHT.on(new VBox());
        model.history().subscribe(() -> history.getChildren().setAll(model.history().stream().map(Layouts::muted).toList()));
        return Layouts.column(
                Style.SPACED,
                Layouts.labelled("Status", statuses(entry.status)),
                day("action-completed", "Completed on", entry.completedOn),
                area("action-evidence", "Evidence that it was done", entry.evidence),
                area("action-response", "What the owner answered, or why it is not pursued", entry.response),
                Style.FIELD_LABEL.on(Layouts.wrapped("What changed")), history);
    }

    private Node openCase(OpenCase openCase) {
        return Layouts.button("open-action-case", "Open the case", Feather.FOLDER,
                () -> model.selectedProperty().get().map(ActionRow::whose).map(CaseNumber::new).ifPresent(openCase::open));
    }

    private Node buttons() {
        Node keep = Layouts.primary("keep-action", "Save", Feather.CHECK, model::keep);
        Node close = Layouts.button("close-action", "Close", Feather.X, model::close);
        return model.isAllowed() ? Layouts.flow(keep, close) : Layouts.flow(close);
    }

    private Node boards() {
        ComboBox<Choice> box = choices("action-board", model.boards(), model.entry().board);
        model.boards().subscribe(() -> {
            Choice chosen = model.entry().board.get();
            box.setItems(javafx.collections.FXCollections.observableArrayList(model.boards()));
            box.getItems().set(0, ActionsViewModel.NO_BOARD);
            box.setValue(chosen == null || chosen.isAny() ? ActionsViewModel.NO_BOARD : chosen);
        });
        return TypeAhead.in(box);
    }

    static ComboBox<Choice> choices(String id, ObservableList<Choice> from, Property<Choice> value) {
        ComboBox<Choice> box = new ComboBox<>(from);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static Node statuses(Property<ActionStatus> value) {
        ComboBox<ActionStatus> box = new ComboBox<>();
        box.setId("action-status");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(ActionStatus.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ActionStatus status) {
                return status == null ? "" : status.label();
            }

            @Override
            public ActionStatus fromString(String label) {
                return Coded.require(ActionStatus.class, label);
            }
        });
        box.valueProperty().bindBidirectional(value);
        return TypeAhead.in(box);
    }

    static Node field(String id, String label, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return Layouts.labelled(label, field);
    }

    static Node day(String id, String label, DayEntry entry) {
        return Layouts.labelled(label, new DateField(id, entry));
    }

    static Node area(String id, String label, StringProperty text) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.textProperty().bindBidirectional(text);
        return Layouts.labelled(label, area);
    }
}
