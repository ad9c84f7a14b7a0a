package uk.cdop.casebook.office.meeting;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records a member's answer, who sits in their place, who comes and goes, and who has signed. Each is undone by recording the other. */
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

    /** Mends who was in the room when a case was decided; for the other cases nothing changes. */
    public MeetingOutcome inRoomFor(MeetingNumber number, CaseNumber decided, UUID person, boolean there) {
        return MeetingKeeping.change(session, number, (records, plan) -> MeetingKeeping.tooLate(plan, MeetingState.OPEN)
                .or(() -> problem(plan, decided, person, records).map(MeetingOutcome.Refused::new))
                .orElseGet(() -> MeetingKeeping.keep(records, plan.withEntry(plan.entryOf(decided).orElseThrow().with(
                        changed(plan.inRoomFor(decided), person, there))), AuditEvent.What.MEETING_CHANGED)));
    }

    private static Optional<String> problem(MeetingPlan plan, CaseNumber decided, UUID person, Records records) {
        if (plan.entryOf(decided).flatMap(AgendaEntry::outcome).isEmpty()) {
            return Optional.of("This case is not decided at this meeting yet. Until then whoever is in the room counts for it.");
        }
        return records.members().find(person).isPresent() ? Optional.empty() : Optional.of("This member is no longer in the members’ book.");
    }

    private static Set<UUID> changed(Set<UUID> before, UUID person, boolean there) {
        Set<UUID> after = new HashSet<>(before);
        if (there) {
            after.add(person);
        } else {
            after.remove(person);
        }
        return after;
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
