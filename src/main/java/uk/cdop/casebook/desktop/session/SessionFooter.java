package uk.cdop.casebook.desktop.session;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.session.PanelSession;

/** The foot of the screen: which case of how many, its time, whether the panel is quorate, and who steps back. */
final class SessionFooter extends FlowPane {

    private final SessionViewModel model;
    private final Label which = named("session-which");
    private final Label quorum = named("session-quorum");
    private final Label back = named("session-back");
    private final Label state = named("session-state");

    SessionFooter(SessionViewModel model, Label more) {
        this.model = model;
        Style.SESSION_FOOTER.on(this);
        Label time = named("session-time");
        time.textProperty().bind(model.clock().wordsProperty());
        time.setGraphic(Icons.of(Feather.CLOCK));
        time.visibleProperty().bind(model.clock().wordsProperty().isNotEmpty());
        time.managedProperty().bind(time.visibleProperty());
        setMinWidth(0);
        for (Label label : new Label[] {quorum, back, state}) {
            label.setWrapText(true);
            label.maxWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> getWidth() > 0 ? getWidth() - getInsets().getLeft() - getInsets().getRight() : Double.MAX_VALUE, widthProperty(), insetsProperty()));
        }
        getChildren().addAll(which, time, quorum, back, state, more, new Label("F1 keys"));
        model.sessionProperty().subscribe(this::say);
        model.atProperty().subscribe((was, is) -> say());
    }

    private static Label named(String id) {
        Label label = new Label();
        label.setId(id);
        return label;
    }

    private void say() {
        model.sessionProperty().get().ifPresent(session -> which.setText(
                session.cases().isEmpty() ? "No cases" : "Case " + (model.atProperty().get() + 1) + " of " + session.cases().size()));
        model.quorum().ifPresent(light -> {
            quorum.setText(light.words());
            quorum.setGraphic(Icons.of(light.isMet() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        });
        int stepping = model.inFront().map(one -> one.stepsBack().size()).orElse(0);
        back.setText(stepping == 0 ? "" : Counted.sentence(Counted.of(stepping, "member")) + (stepping == 1 ? " steps" : " step") + " back for this case");
        state.setText(model.sessionProperty().get().map(SessionFooter::state).orElse(""));
        for (Label label : new Label[] {back, state}) {
            label.setManaged(!label.getText().isEmpty());
        }
    }

    private static String state(PanelSession session) {
        if (session.isOpen()) {
            return Deciding.isLast(session) ? "Every case is decided; Ctrl+End closes the meeting" : "";
        }
        return session.state() == MeetingState.PLANNED ? "Not opened yet; Ctrl+O opens the meeting" : session.state().label();
    }
}
