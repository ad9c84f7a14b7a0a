package uk.cdop.casebook.office.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.meeting.QuorumRules;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.meeting.MeetingView.SeatLine;
import uk.cdop.casebook.office.meeting.PanelSetUp;
import uk.cdop.casebook.office.meeting.ShowMeeting;
import uk.cdop.casebook.office.session.PanelSession.SessionSeat;

/** A meeting while it is held: its cases, who is in the room now, who was for each case, and whether they are enough. */
final class Room {

    private final MeetingPlan plan;
    private final Attendance attendance;
    private final QuorumRules rules;
    private final List<SeatLine> lines;
    private final List<CaseFile> agenda;

    Room(Records records, MeetingPlan plan, PanelSetUp setUp) {
        this.plan = plan;
        List<PanelMember> all = records.members().all();
        attendance = Attendance.of(plan, all, records.meetingPlans().interests(plan.number()));
        rules = setUp.quorum(records);
        lines = ShowMeeting.seats(plan, all, plan.course().state().isToCome());
        agenda = plan.cases().stream().flatMap(number -> records.cases().find(number).stream()).toList();
    }

    List<CaseFile> agenda() {
        return agenda;
    }

    Optional<CaseFile> file(CaseNumber number) {
        return agenda.stream().filter(file -> file.number().equals(number)).findFirst();
    }

    List<SessionSeat> now() {
        return lines.stream().map(line -> seat(line, line.seat().present())).toList();
    }

    /** The seats as they were for the case; somebody who was there for it and whose seat another has taken since comes last. */
    List<SessionSeat> seatsFor(CaseNumber number) {
        Set<UUID> there = plan.inRoomFor(number);
        List<SessionSeat> seats = new ArrayList<>(lines.stream().map(line -> seat(line, there.contains(line.holder().id()))).toList());
        Predicate<UUID> seated = person -> lines.stream().anyMatch(line -> line.holder().id().equals(person));
        Map<UUID, PanelMember> members = attendance.members();
        there.stream().filter(seated.negate()).sorted().map(members::get).filter(java.util.Objects::nonNull).forEach(gone -> seats.add(
                new SessionSeat(gone.id(), gone.id(), gone.name(), gone.discipline(), gone.organisation(), true, Optional.empty())));
        return seats;
    }

    private static SessionSeat seat(SeatLine line, boolean there) {
        Seat seat = line.seat();
        PanelMember holder = line.holder();
        return new SessionSeat(seat.memberId(), holder.id(), holder.name(), holder.discipline(), holder.organisation(), there,
                Optional.of(seat.confidentialityOn().isPresent()));
    }

    Quorum quorumFor(CaseNumber number) {
        return attendance.quorumFor(number, rules);
    }

    Set<UUID> stepsBack(CaseNumber number) {
        return attendance.recusedFor(number).stream().map(PanelMember::id).collect(Collectors.toSet());
    }
}
