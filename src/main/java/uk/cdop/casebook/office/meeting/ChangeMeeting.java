package uk.cdop.casebook.office.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Changes the day, time, kind or place of a planned meeting. Answers given for another day no longer hold. */
@Needs(Right.RUN_PANEL)
public final class ChangeMeeting {

    private final Session session;
    private final PanelSetUp setUp;
    private final Today today;

    public ChangeMeeting(Session session, PanelSetUp setUp, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.today = today;
    }

    /** @param evenSo whether the cautions were read */
    public MeetingOutcome change(MeetingNumber number, long rowVersion, MeetingDetails details, boolean evenSo) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> change(plan, details, evenSo, records));
    }

    private MeetingOutcome change(MeetingPlan plan, MeetingDetails details, boolean evenSo, Records records) {
        Optional<MeetingOutcome> late = MeetingKeeping.tooLate(plan, MeetingState.PLANNED);
        if (late.isPresent()) {
            return late.get();
        }
        Optional<String> problem = details.problem();
        if (problem.isPresent()) {
            return new MeetingOutcome.Refused(problem.get());
        }
        boolean otherDay = !details.day().equals(plan.when().day());
        List<String> cautions = otherDay ? details.cautions(Optional.of(plan.number()), records, setUp.workingDays(), today.date()) : List.of();
        if (!cautions.isEmpty() && !evenSo) {
            return new MeetingOutcome.Asks(cautions);
        }
        MeetingPlan changed = new MeetingPlan(
                plan.number(), details.when(), details.kind(), details.themeKept(), details.placeKept(), plan.course(), plan.agenda(),
                otherDay ? seatsOn(details.day(), plan, records) : plan.seats(), plan.rowVersion());
        return MeetingKeeping.keep(records, changed, AuditEvent.What.MEETING_CHANGED);
    }

    /** Whoever is in office on the new day; asked, but not answered, where they had answered for the other day. */
    private static List<Seat> seatsOn(LocalDate day, MeetingPlan plan, Records records) {
        List<PanelMember> inOffice = records.members().all().stream().filter(member -> !member.isSubstitute() && member.isInOfficeOn(day)).toList();
        Set<UUID> ids = inOffice.stream().map(PanelMember::id).collect(Collectors.toSet());
        List<Seat> seats = new ArrayList<>();
        plan.seats().stream().filter(seat -> ids.contains(seat.memberId()))
                .map(seat -> seat.answer() == SeatAnswer.NOT_INVITED ? Seat.of(seat.memberId()) : Seat.of(seat.memberId()).answered(SeatAnswer.INVITED)).forEach(seats::add);
        ids.stream().filter(id -> plan.seatOf(id).isEmpty()).map(Seat::of).forEach(seats::add);
        return seats;
    }
}
