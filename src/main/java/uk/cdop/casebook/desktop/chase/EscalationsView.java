package uk.cdop.casebook.desktop.chase;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.chase.EscalationOutcome;
import uk.cdop.casebook.casework.chase.EscalationTheme;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The list of escalations, and the panel in which one is begun or its outcome recorded. */
final class EscalationsView extends VBox {

    private final EscalationViewModel model;
    private final OpenCase openCase;

    EscalationsView(EscalationViewModel model, OpenCase openCase) {
        this.model = model;
        this.openCase = openCase;
        setId("escalations");
        Style.SPACED.on(this);
        ObservableValue<Boolean> some = Bindings.isNotEmpty(model.lines());
        getChildren().addAll(
                Layouts.sectionTitle("Escalations"),
                Layouts.shownWhen(Layouts.muted("No request is escalated. After three reminders without an answer, a request is put forward here."),
                        some.map(is -> !is)),
                Layouts.shownWhen(Layouts.wrapped(model.themesProperty()), model.themesProperty().map(says -> !says.isEmpty())),
                new MessageView(model.messageProperty()),
                panel(),
                folder(),
                Layouts.shownWhen(list(), some));
    }

    private Node panel() {
        ObservableValue<Boolean> begins = model.chosenProperty().map(line -> line.filter(is -> is.state() == EscalationLine.State.PROPOSED).isPresent());
        ObservableValue<Boolean> ends = model.chosenProperty().map(line -> line.filter(is -> is.state() == EscalationLine.State.OPEN).isPresent());
        TextField to = field("escalate-to", model.toProperty());
        TextField note = field("outcome-note", model.noteProperty());
        VBox panel = Layouts.card(
                Style.STRONG.on(Layouts.wrapped(model.chosenProperty().map(line -> line.map(is -> is.number() + ", " + is.agency()).orElse("")))),
                Layouts.shownWhen(Layouts.column(Style.LINE,
                        Layouts.labelled("Why there is no answer", choice("escalate-theme", EscalationTheme.values(), model.themeProperty())),
                        Layouts.labelled("Escalated to (who can answer for the agency)", to)), begins),
                Layouts.shownWhen(Layouts.column(Style.LINE,
                        Layouts.labelled("What came of it", choice("outcome", EscalationOutcome.values(), model.outcomeProperty())),
                        Layouts.labelled("Note, if one is needed", note)), ends),
                Layouts.flow(
                        Layouts.primary("escalation-save", "Record", Feather.CHECK, model::save),
                        Layouts.button("escalation-leave", "Leave as it was", Feather.X, model::leave)));
        panel.setId("escalation-panel");
        return Layouts.shownWhen(panel, model.chosenProperty().map(Optional::isPresent));
    }

    /** Where the letters go, once there is an escalation to write about. */
    private Node folder() {
        VBox where = Layouts.column(Style.LINE, new FolderField("escalation-folder", "Folder for the escalation letters", model.folderProperty()));
        return Layouts.shownWhen(where, Bindings.createBooleanBinding(
                () -> model.isAllowed() && model.lines().stream().anyMatch(line -> line.state() == EscalationLine.State.OPEN), model.lines()));
    }

    private static TextField field(String id, javafx.beans.property.StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static <E extends Coded> ComboBox<E> choice(String id, E[] choices, javafx.beans.property.ObjectProperty<E> chosen) {
        ComboBox<E> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setId(id);
        box.valueProperty().bindBidirectional(chosen);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E one) {
                return one == null ? "" : one.label();
            }

            @Override
            public E fromString(String label) {
                throw new UnsupportedOperationException("the list is closed");
            }
        });
        return box;
    }

    private Node list() {
        VBox list = Layouts.column(Style.SPACED);
        fill(list);
        model.lines().subscribe(() -> fill(list));
        return list;
    }

    private void fill(VBox list) {
        list.getChildren().setAll(model.lines().stream().map(this::line).toList());
    }

    private Node line(EscalationLine line) {
        Hyperlink number = new Hyperlink(line.number().text());
        number.setAccessibleText("Open case " + line.number());
        number.setOnAction(pressed -> openCase.open(line.number()));
        VBox card = Layouts.card(
                Layouts.flow(number, Style.STRONG.on(Layouts.wrapped(line.agency())), Layouts.wrapped(line.state().label())),
                Layouts.muted(line.words()));
        if (model.isAllowed() && line.state() != EscalationLine.State.ENDED) {
            String says = line.state() == EscalationLine.State.PROPOSED ? "Escalate…" : "Record outcome…";
            var act = Layouts.button("escalation-" + line.requestId(), says, Feather.CORNER_UP_RIGHT, () -> model.choose(line));
            act.setAccessibleText(says + " " + line.number() + ", " + line.agency());
            card.getChildren().add(line.state() == EscalationLine.State.PROPOSED ? act : Layouts.flow(letter(line), act));
        }
        return card;
    }

    private Node letter(EscalationLine line) {
        var write = Layouts.button("escalation-letter-" + line.requestId(), "Write the letter", Feather.MAIL, () -> model.write(line));
        write.setAccessibleText("Write the escalation letter about " + line.number() + ", " + line.agency());
        return write;
    }
}
