package uk.cdop.casebook.office.meeting;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records a member's answer, who sits in their place, who is there and who has signed. Each is undone by recording the other. */
@Needs(Right.RUN_PANEL)
public final class RecordSeat {

    private final Session session;
    private final PanelSetUp setUp;
    private final Today today;

    public RecordSeat(Session session, PanelSetUp setUp, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.today = today;
    }

    public MeetingOutcome record(MeetingNumber number, long rowVersion, UUID memberId, SeatStep step) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> take(plan, memberId, step, records));
    }

    /** In the room, where only this one thing is seen: whatever else was recorded meanwhile stays. */
    public MeetingOutcome present(MeetingNumber number, UUID memberId, boolean there) {
        return MeetingKeeping.change(session, number, (records, plan) -> take(plan, memberId, new SeatStep.There(there), records));
    }

    private MeetingOutcome take(MeetingPlan plan, UUID memberId, SeatStep step, Records records) {
        return MeetingKeeping.tooLate(plan, MeetingState.PLANNED, MeetingState.OPEN)
                .or(() -> problem(plan, memberId, step, records).map(MeetingOutcome.Refused::new))
                .orElseGet(() -> keep(plan, memberId, step, records));
    }

    private static Optional<String> problem(MeetingPlan plan, UUID memberId, SeatStep step, Records records) {
        Optional<PanelMember> member = records.members().find(memberId);
        if (member.filter(one -> !one.isSubstitute() && one.isInOfficeOn(plan.when().day())).isEmpty() && plan.seatOf(memberId).isEmpty()) {
            return Optional.of("Whoever this is has no seat on the day of the meeting. Check the term of office in the members’ book.");
        }
        if (step instanceof SeatStep.Substituted(Optional<UUID> substitute) && substitute.isPresent()) {
            boolean may = substitute.flatMap(records.members()::find)
                    .filter(one -> one.substitutesFor().equals(Optional.of(memberId)) && one.isInOfficeOn(plan.when().day())).isPresent();
            return may ? Optional.empty() : Optional.of("This person may not take the seat on that day. Bind them to it in the members’ book, or check their term.");
        }
        return Optional.empty();
    }

    private MeetingOutcome keep(MeetingPlan plan, UUID memberId, SeatStep step, Records records) {
        Seat seat = plan.seatOf(memberId).orElseGet(() -> Seat.of(memberId));
        Seat changed = switch (step) {
            case SeatStep.Answered(var answer) -> seat.answered(answer);
            case SeatStep.Substituted(Optional<UUID> substitute) -> seat.takenBy(substitute);
            case SeatStep.There(boolean present) -> seat.present(present);
            case SeatStep.Signed(boolean signed) -> seat.signed(signed ? Optional.of(today.date()) : Optional.empty());
        };
        MeetingPlan after = plan.withSeat(changed);
        if (plan.course().state() == MeetingState.OPEN) {
            records.meetings().find(plan.number()).ifPresent(held -> records.meetings().update(OpenMeeting.heldAs(after, held.rowVersion(), setUp, records)));
        }
        return MeetingKeeping.keep(records, after, AuditEvent.What.MEETING_CHANGED);
    }
}
