package uk.cdop.casebook.desktop.meeting;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.meeting.MeetingView;

/** Changes the day, time or place of a planned meeting, or cancels it with a reason. */
final class DetailsView extends VBox {

    private final MeetingEntry entry;
    private final VBox change;
    private final VBox over = Style.SPACED.on(new VBox());

    DetailsView(MeetingViewModel model) {
        entry = model.entry();
        Style.SPACED.on(this);
        Runnable save = model::change;
        Node cancel = Layouts.card(
                Layouts.sectionTitle("Cancel the meeting"),
                Layouts.muted("Its cases go back to those that are ready. The meeting stays in the list with the reason."),
                Choices.text("cancel-reason", "Why it is cancelled", model.reasonProperty(), model::cancel),
                Layouts.flow(Layouts.button("cancel-meeting", "Cancel the meeting", Feather.X_CIRCLE, model::cancel)));
        change = Layouts.column(
                Style.SPACED, new MeetingForm("change", entry, save), Layouts.flow(Layouts.button("change-meeting", "Save the change", Feather.CHECK, save)), cancel);
        getChildren().setAll(change, over);
        model.viewProperty().subscribe(view -> view.ifPresent(shown -> show(shown, model.canChange())));
    }

    private void show(MeetingView view, boolean canChange) {
        boolean can = canChange && view.plan().course().state() == MeetingState.PLANNED;
        change.setVisible(can);
        change.setManaged(can);
        if (can) {
            entry.start(view.plan());
        }
        over.getChildren().clear();
        if (!can) {
            over.getChildren().add(Layouts.muted(view.plan().course().cancelledReason().map(reason -> "The meeting was cancelled: " + reason)
                    .orElse("Day, time and place can be changed while a meeting is planned.")));
        }
    }
}
