package uk.cdop.casebook.desktop.meeting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.InterestPrompts.Prompt;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.desk.PanelDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.meeting.AgendaStep;
import uk.cdop.casebook.office.meeting.InterestStep;
import uk.cdop.casebook.office.meeting.InviteMembers.InviteMembersOutcome;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.MeetingView;
import uk.cdop.casebook.office.meeting.RecordInterest.InterestOutcome;
import uk.cdop.casebook.office.meeting.SeatStep;

/** One meeting as it is prepared: its agenda, seats, interests and invitations. One change is made at a time, on the version seen. */
public final class MeetingViewModel {

    private final PanelDesk can;
    private final boolean mayRun;
    private final MeetingEntry entry;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<MeetingView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Optional<List<AgendaEntry>>> before = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private boolean busy;
    private boolean evenSo;

    MeetingViewModel(PanelDesk can, boolean mayRun, MeetingEntry entry, Background background) {
        this.can = can;
        this.mayRun = mayRun;
        this.entry = entry;
        this.background = background;
    }

    void open(MeetingNumber number) {
        before.set(Optional.empty());
        message.set(Message.NONE);
        evenSo = false;
        read(number);
    }

    void read() {
        view.get().ifPresent(shown -> read(shown.plan().number()));
    }

    private void read(MeetingNumber number) {
        background.run("Read the meeting", progress -> can.showMeeting().show(number), view::set, this::failed);
    }

    private void failed(OfficeFailure failure) {
        busy = false;
        message.set(Message.refused(failure.getMessage()));
    }

    private void change(String title, Function<MeetingPlan, MeetingOutcome> change, String done) {
        if (busy || view.get().isEmpty()) {
            return;
        }
        busy = true;
        MeetingPlan seen = view.get().get().plan();
        background.run(title, progress -> change.apply(seen), outcome -> take(outcome, done), this::failed);
    }

    private void take(MeetingOutcome outcome, String done) {
        busy = false;
        switch (outcome) {
            case MeetingOutcome.Kept(MeetingPlan plan) -> {
                evenSo = false;
                message.set(done.isEmpty() ? Message.NONE : Message.done(done));
            }
            case MeetingOutcome.Asks(List<String> sentences) -> {
                evenSo = true;
                message.set(Message.warning(String.join(" ", sentences) + " Choose it once more to go on."));
            }
            case MeetingOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            case MeetingOutcome.ChangedMeanwhile changed ->
                message.set(Message.refused("Somebody else changed the meeting since you opened it. Nothing was overwritten; this is how it stands now."));
        }
        read();
    }

    private void arrange(AgendaStep step, String done) {
        Optional<List<AgendaEntry>> was = view.get().map(shown -> shown.plan().agenda());
        if (!busy) {
            before.set(was);
        }
        change("Arrange the agenda", plan -> can.arrangeAgenda().arrange(plan.number(), plan.rowVersion(), step), done);
    }

    void move(int from, int by) {
        arrange(new AgendaStep.Move(from, from + by), "");
    }

    void remove(int at) {
        arrange(new AgendaStep.Remove(at), "Taken off the agenda. Ctrl+Z puts it back.");
    }

    void minutes(int at, String typed) {
        if (typed.strip().matches("\\d{1,4}")) {
            arrange(new AgendaStep.Minutes(at, Integer.parseInt(typed.strip())), "");
        } else {
            message.set(Message.refused("Write the minutes as a whole number, such as 25."));
        }
    }

    void addCase(CaseNumber number) {
        arrange(new AgendaStep.AddCase(number, Optional.empty()), number + " is on the agenda.");
    }

    void addSubject(EntryKind kind, String subject) {
        arrange(new AgendaStep.AddSubject(kind, subject, 5), "The item is on the agenda.");
    }

    void undo() {
        before.get().ifPresent(agenda -> arrange(new AgendaStep.PutBack(agenda), "The agenda is as it was before."));
    }

    void seat(UUID member, SeatStep step) {
        change("Record the seat", plan -> can.recordSeat().record(plan.number(), plan.rowVersion(), member, step), "");
    }

    /** Opens, closes or reopens the meeting, whichever comes next. */
    void next() {
        boolean go = evenSo;
        change("Go on with the meeting", plan -> switch (plan.course().state()) {
            case PLANNED -> can.openMeeting().open(plan.number(), plan.rowVersion(), go);
            case OPEN -> can.closeMeeting().close(plan.number(), plan.rowVersion());
            case CLOSED, CANCELLED -> can.closeMeeting().reopen(plan.number(), plan.rowVersion());
        }, "The meeting is recorded.");
    }

    void cancel() {
        change("Cancel the meeting", plan -> can.cancelMeeting().cancel(plan.number(), plan.rowVersion(), reason.get()),
                "The meeting is cancelled, and its cases wait for another. Write the cancellations under Invitations.");
    }

    void explainQuorum() {
        change("Keep the reason", plan -> can.closeMeeting().explainQuorum(plan.number(), plan.rowVersion(), reason.get()), "The reason is kept.");
    }

    /** What is changed of its day, time and place. */
    MeetingEntry entry() {
        return entry;
    }

    void change() {
        boolean go = evenSo;
        entry.details().ifPresent(details -> change(
                "Change the meeting", plan -> can.changeMeeting().change(plan.number(), plan.rowVersion(), details, go),
                "The meeting is changed. Write the invitations once more, so that calendars follow."));
    }

    void declare(Prompt prompt) {
        interest(new InterestStep.Declare(prompt.caseNumber(), prompt.memberId(), InterestOrigin.FOUND_IN_CASE, prompt.sentence()));
    }

    void declare(CaseNumber number, UUID member, String detail) {
        interest(new InterestStep.Declare(number, member, InterestOrigin.DECLARED, detail));
    }

    void handle(MemberInterest interest, InterestHandling how) {
        interest(new InterestStep.Handle(interest.id(), how, reason.get()));
    }

    void withdraw(MemberInterest interest) {
        interest(new InterestStep.Withdraw(interest.id(), reason.get()));
    }

    void correct(MemberInterest interest, String detail) {
        interest(new InterestStep.Correct(interest.id(), detail, reason.get()));
    }

    private void interest(InterestStep step) {
        view.get().ifPresent(shown -> background.run(
                "Record the interest", progress -> can.recordInterest().record(shown.plan().number(), step), this::take, this::failed));
    }

    private void take(InterestOutcome outcome) {
        switch (outcome) {
            case InterestOutcome.Kept kept -> {
                reason.set("");
                message.set(Message.NONE);
            }
            case InterestOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
        }
        read();
    }

    void invite() {
        if (folder.get().isBlank()) {
            message.set(Message.refused("Choose the folder for the invitations first."));
            return;
        }
        view.get().ifPresent(shown -> background.run(
                "Write the invitations", progress -> can.inviteMembers().invite(shown.plan().number(), Path.of(folder.get().strip()), progress), this::take, this::failed));
    }

    private void take(InviteMembersOutcome outcome) {
        message.set(switch (outcome) {
            case InviteMembersOutcome.Written(List<Path> files, int people, int without) -> Message.done(
                    Texts.counted(files.size(), "file") + " for " + Texts.counted(people, "person", "people") + " written. Nothing was sent."
                            + (without == 0 ? "" : " " + Texts.counted(without, "draft has", "drafts have") + " no address."));
            case InviteMembersOutcome.NotWritten(String sentence) -> Message.refused(sentence);
        });
        read();
    }

    /** Whether this meeting can still be prepared by this person. */
    boolean canChange() {
        return mayRun && view.get().filter(shown -> !shown.imported()).map(shown -> shown.plan().course().state())
                .filter(MeetingState::isToCome).isPresent();
    }

    boolean mayRun() {
        return mayRun;
    }

    public ReadOnlyObjectProperty<Optional<MeetingView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ObjectProperty<Message> messageProperty() {
        return message;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty folderProperty() {
        return folder;
    }
}
