package uk.cdop.casebook.office.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Plans a meeting of the panel: gives it its number, a seat to every member in office that day, and the standing items. */
@Needs(Right.RUN_PANEL)
public final class PlanMeeting {

    private static final int MOST_OF_A_YEAR = 99;

    private final Session session;
    private final PanelSetUp setUp;
    private final Today today;

    public PlanMeeting(Session session, PanelSetUp setUp, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.today = today;
    }

    /** @param evenSo whether the cautions were read */
    public MeetingOutcome plan(MeetingDetails details, boolean evenSo) {
        return MeetingKeeping.guarded(() -> session.change(Right.RUN_PANEL, records -> plan(details, evenSo, records)));
    }

    private MeetingOutcome plan(MeetingDetails details, boolean evenSo, Records records) {
        Optional<String> problem = details.problem();
        if (problem.isPresent()) {
            return new MeetingOutcome.Refused(problem.get());
        }
        List<String> cautions = details.cautions(Optional.empty(), records, setUp.workingDays(), today.date());
        if (!cautions.isEmpty() && !evenSo) {
            return new MeetingOutcome.Asks(cautions);
        }
        int year = details.day().getYear();
        int next = 1 + lastOf(year, records);
        if (next > MOST_OF_A_YEAR) {
            return new MeetingOutcome.Refused("There are " + MOST_OF_A_YEAR + " meetings in " + year + " already, and no number is left.");
        }
        return add(details, new MeetingNumber("PANEL-%04d-%02d".formatted(year, next)), records);
    }

    /** Numbers of the imported meetings count too, so that none is given twice. */
    private static int lastOf(int year, Records records) {
        String start = "PANEL-%04d-".formatted(year);
        return Stream.concat(records.meetingPlans().all().stream().map(MeetingPlan::number), records.meetings().all().stream().map(PanelMeeting::number))
                .map(MeetingNumber::text).filter(text -> text.startsWith(start)).mapToInt(text -> Integer.parseInt(text.substring(start.length()))).max().orElse(0);
    }

    private MeetingOutcome add(MeetingDetails details, MeetingNumber number, Records records) {
        List<Seat> seats = records.members().all().stream()
                .filter(member -> !member.isSubstitute() && member.isInOfficeOn(details.day())).map(member -> Seat.of(member.id())).toList();
        records.meetingPlans().add(new MeetingPlan(
                number, details.when(), details.kind(), details.themeKept(), details.placeKept(), MeetingPlan.Course.PLANNED,
                setUp.standingItems(records), seats, 0));
        records.audit().record(AuditEvent.of(AuditEvent.What.MEETING_PLANNED, "meeting", number.text()));
        return new MeetingOutcome.Kept(records.meetingPlans().find(number).orElseThrow(OfficeFailure::changedMeanwhile));
    }
}
