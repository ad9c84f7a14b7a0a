package uk.cdop.casebook.office.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.meeting.QuorumRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Closes a meeting: completes its record with who was there and what became of each case; or reopens one that was closed too soon. */
@Needs(Right.RUN_PANEL)
public final class CloseMeeting {

    private final Session session;
    private final PanelSetUp setUp;
    private final Today today;

    public CloseMeeting(Session session, PanelSetUp setUp, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.today = today;
    }

    /** Every case must have been decided or taken off, and an inquorate meeting needs its reason. */
    public MeetingOutcome close(MeetingNumber number, long rowVersion) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> MeetingKeeping.tooLate(plan, MeetingState.OPEN)
                .or(() -> problem(plan.with(plan.course().closed(today.instant())), records).map(MeetingOutcome.Refused::new))
                .orElseGet(() -> keep(plan.with(plan.course().closed(today.instant())), records)));
    }

    /** Takes a close back; what was decided stays. */
    public MeetingOutcome reopen(MeetingNumber number, long rowVersion) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> MeetingKeeping.tooLate(plan, MeetingState.CLOSED)
                .orElseGet(() -> MeetingKeeping.keep(records, plan.with(new MeetingPlan.Course(
                        MeetingState.OPEN, plan.course().openedAt(), Optional.empty(), plan.course().inquorateReason(), Optional.empty())), AuditEvent.What.MEETING_CHANGED)));
    }

    /** Keeps why a meeting without its quorum goes on; an empty reason takes it back. */
    public MeetingOutcome explainQuorum(MeetingNumber number, long rowVersion, String reason) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> MeetingKeeping.tooLate(plan, MeetingState.PLANNED, MeetingState.OPEN)
                .or(() -> reason.isBlank() ? Optional.empty() : MeetingKeeping.reasonProblem(reason, ""))
                .orElseGet(() -> MeetingKeeping.keep(
                        records, plan.with(plan.course().inquorate(Optional.of(reason.strip()).filter(text -> !text.isEmpty()))), AuditEvent.What.MEETING_CHANGED)));
    }

    private Optional<String> problem(MeetingPlan plan, Records records) {
        String undecided = plan.agenda().stream().filter(entry -> entry.outcome().isEmpty()).flatMap(entry -> entry.caseNumber().stream())
                .map(Object::toString).collect(Collectors.joining(", "));
        if (!undecided.isEmpty()) {
            return Optional.of("Neither reviewed nor deferred yet: " + undecided + ". Decide each, or take it off the agenda.");
        }
        return plan.course().inquorateReason().isPresent() ? Optional.empty() : unexplained(plan, records)
                .map(quorum -> quorum.words() + ". Record who was there, or say why the meeting went on without its quorum.");
    }

    /** Without its quorum, unless the only cases that were decided so have their own reason from the sign-off. */
    private Optional<Quorum> unexplained(MeetingPlan plan, Records records) {
        QuorumRules rules = setUp.quorum(records);
        Attendance attendance = Attendance.of(plan, records.members().all(), records.meetingPlans().interests(plan.number()));
        List<CaseNumber> inquorate = plan.cases().stream().filter(number -> !attendance.quorumFor(number, rules).isMet()).toList();
        boolean explained = !inquorate.isEmpty() && inquorate.stream().allMatch(number -> records.findings().signOffs(number).stream()
                .anyMatch(signed -> signed.meeting().equals(Optional.of(plan.number())) && signed.reasons().containsKey(CheckCatalogue.INQUORATE)));
        return Optional.of(attendance.quorum(rules)).filter(quorum -> !quorum.isMet() && !explained);
    }

    private MeetingOutcome keep(MeetingPlan closed, Records records) {
        Optional<PanelMeeting> record = records.meetings().find(closed.number());
        PanelMeeting complete = OpenMeeting.heldAs(closed, record.map(PanelMeeting::rowVersion).orElse(0L), setUp, records);
        if (record.isPresent()) {
            records.meetings().update(complete);
        } else {
            records.meetings().add(List.of(complete));
        }
        return MeetingKeeping.keep(records, closed, AuditEvent.What.MEETING_RECORDED);
    }
}
