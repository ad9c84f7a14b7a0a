package uk.cdop.casebook.desktop.meeting;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.meeting.MeetingView;

/** Writes the letters, drafts and calendar files of a meeting into a folder, from which a person sends them. */
final class InvitationsView extends VBox {

    private final Label stands = Style.STRONG.on(Layouts.wrapped(""));
    private final VBox write;

    InvitationsView(MeetingViewModel model) {
        Style.SPACED.on(this);
        write = Layouts.column(
                Style.SPACED, new FolderField("invitation-folder", "Folder for the invitations", model.folderProperty()),
                Layouts.flow(Layouts.button("write-invitations", "Write the files", Feather.SEND, model::invite)));
        getChildren().setAll(
                stands,
                Layouts.muted("For whoever sits on each seat: a letter that asks for declarations of interest, a calendar file, and an e-mail draft with both. "
                        + "No case is named in them, and nothing is sent. After a change or a cancellation, write them once more: calendars then follow."),
                write);
        model.viewProperty().subscribe(view -> view.ifPresent(shown -> show(shown, model.mayRun())));
    }

    private void show(MeetingView view, boolean mayRun) {
        long waiting = view.seats().stream().filter(line -> line.seat().answer() == SeatAnswer.NOT_INVITED).count();
        MeetingState state = view.plan().course().state();
        stands.setText(switch (state) {
            case PLANNED -> view.seats().isEmpty() ? "Nobody has a seat yet. Write down the members first."
                    : waiting == 0 ? "Everybody with a seat has been asked." : Texts.counted(waiting, "member has", "members have") + " not been invited yet.";
            case CANCELLED -> "The meeting is cancelled. The files take it out of the calendars.";
            case OPEN, CLOSED -> "The meeting has begun or was held; there is nobody to invite.";
        });
        boolean can = mayRun && !view.imported() && (state == MeetingState.PLANNED || state == MeetingState.CANCELLED);
        write.setVisible(can);
        write.setManaged(can);
    }
}
