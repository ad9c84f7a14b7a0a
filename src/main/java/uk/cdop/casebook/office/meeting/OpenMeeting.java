package uk.cdop.casebook.office.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Opens a meeting: from now on it counts as held that day, with whoever is present and the quorum they make. */
@Needs(Right.RUN_PANEL)
public final class OpenMeeting {

    private final Session session;
    private final PanelSetUp setUp;
    private final Today today;

    public OpenMeeting(Session session, PanelSetUp setUp, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.today = today;
    }

    /** @param evenSo whether it was read that the meeting was planned for another day; it then counts as held today */
    public MeetingOutcome open(MeetingNumber number, long rowVersion, boolean evenSo) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> open(plan, evenSo, records));
    }

    private MeetingOutcome open(MeetingPlan plan, boolean evenSo, Records records) {
        Optional<MeetingOutcome> late = MeetingKeeping.tooLate(plan, MeetingState.PLANNED);
        if (late.isPresent()) {
            return late.get();
        }
        LocalDate day = today.date();
        if (!day.equals(plan.when().day()) && !evenSo) {
            return new MeetingOutcome.Asks(List.of(
                    "The meeting is planned for " + PlainDate.of(plan.when().day()) + ". Opened now, it counts as held on " + PlainDate.of(day) + "."));
        }
        MeetingPlan opened = new MeetingPlan(
                plan.number(), new MeetingPlan.When(day, plan.when().startsAt(), plan.when().minutes()), plan.kind(), plan.theme(), plan.place(),
                plan.course().opened(today.instant()), plan.agenda(), plan.seats(), plan.rowVersion());
        if (records.meetings().find(plan.number()).isPresent()) {
            return new MeetingOutcome.Refused("A meeting with the number " + plan.number() + " was already held. Nothing was changed.");
        }
        records.meetings().add(List.of(heldAs(opened, 0, setUp, records)));
        return MeetingKeeping.keep(records, opened, AuditEvent.What.MEETING_RECORDED);
    }

    /** The record of the meeting as its plan has it now. */
    static PanelMeeting heldAs(MeetingPlan plan, long rowVersion, PanelSetUp setUp, Records records) {
        Attendance attendance = Attendance.of(plan, records.members().all(), records.meetingPlans().interests(plan.number()));
        return new PanelMeeting(
                plan.number(), plan.when().day(), plan.kind(), attendance.quorum(setUp.quorum(records)).isMet(),
                new TreeSet<>(Attendance.disciplines(attendance.came())), decided(plan), rowVersion);
    }

    private static List<AgendaItem> decided(MeetingPlan plan) {
        return plan.agenda().stream().filter(entry -> entry.caseNumber().isPresent() && entry.outcome().isPresent())
                .map(entry -> new AgendaItem(entry.caseNumber().orElseThrow(), entry.outcome().orElseThrow(), entry.reason()))
                .toList();
    }
}
