package uk.cdop.casebook.desktop.agencies;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The selected request: what stands of it, what can be done with it, and the step that is being written down. */
final class RequestPanel extends VBox {

    private final AgenciesViewModel model;
    private final TextField date = new TextField();

    RequestPanel(AgenciesViewModel model) {
        this.model = model;
        setId("request-panel");
        Style.CARD.on(this);
        ObservableValue<Optional<RequestLine>> selected = model.selectedProperty();
        FlowPane actions = Layouts.flow();
        selected.subscribe(line -> actions.getChildren().setAll(line.<List<Node>>map(this::actions).orElse(List.of())));
        getChildren().setAll(
                Style.SECTION_TITLE.on(Layouts.wrapped(selected.map(line -> line.map(shown -> shown.kind() + ": " + shown.agency()).orElse("")))),
                new FactList(selected.map(line -> line.<List<Fact>>map(RequestLine::facts).orElse(List.of()))),
                actions, new FilesView(model), step());
        Layouts.shownWhen(this, selected.map(Optional::isPresent));
    }

    private List<Node> actions(RequestLine line) {
        return line.actions().stream().<Node>map(action -> {
            Button button = Layouts.button(action.id(), action.label(), action.icon(), () -> model.begin(action));
            button.setTooltip(new Tooltip(action.label() + "  " + action.key().getName()));
            button.setDisable(!model.isAllowed());
            return button;
        }).toList();
    }

    private Node step() {
        StepEntry step = model.step();
        ObservableValue<Boolean> open = step.actionProperty().map(Optional::isPresent);
        date.setId("step-date");
        date.textProperty().bindBidirectional(step.dateProperty());
        date.setOnAction(entered -> model.take());
        Label dateLabel = Style.FIELD_LABEL.on(Layouts.wrapped(step.actionProperty().map(now -> now.map(RequestAction::dateLabel).orElse("Date"))));
        dateLabel.setLabelFor(date);
        TextField reason = new TextField();
        reason.setId("step-reason");
        reason.textProperty().bindBidirectional(step.reasonProperty());
        reason.setOnAction(entered -> model.take());
        Node why = Layouts.shownWhen(Layouts.labelled("Reason", reason), step.actionProperty().map(now -> now.map(RequestAction::needsReason).orElse(false)));
        Node to = Layouts.shownWhen(
                Layouts.labelled("To", new ContactBox("step-contact", "To whom it went", step.contacts(), step.contactProperty())),
                step.actionProperty().map(now -> now.equals(Optional.of(RequestAction.SEND))));
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(step.errorProperty()));
        error.setId("step-error");
        Button take = Layouts.primary("take-step", "", Feather.CHECK, model::take);
        take.textProperty().bind(step.actionProperty().map(now -> now.map(RequestAction::label).orElse("Save")));
        step.actionProperty().subscribe(now -> now.ifPresent(begun -> date.requestFocus()));
        return Layouts.shownWhen(
                Layouts.column(
                        Style.SPACED, to, Layouts.column(Style.TIGHT, dateLabel, date), why,
                        Layouts.shownWhen(error, step.errorProperty().map(says -> !says.isEmpty())),
                        Layouts.flow(take, Layouts.button("leave-step", "Leave as it was", Feather.X, step::close))),
                open);
    }
}
