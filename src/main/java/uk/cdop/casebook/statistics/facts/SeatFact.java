package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * One seat of a meeting of the panel that was held: for which agency somebody was asked, and whether anybody came.
 *
 * @param agency       a code of the code list {@code panel_agency}
 * @param bySubstitute whether a substitute came in the member's place
 */
public record SeatFact(MeetingNumber meeting, LocalDate heldOn, String agency, boolean attended, boolean bySubstitute) {

    /** Of the meetings held up to the day; a member who was not asked and did not come has no seat. */
    public static List<SeatFact> known(Collection<MeetingPlan> plans, Collection<PanelMember> members, LocalDate asAt) {
        Map<UUID, PanelMember> byId = members.stream().collect(Collectors.toMap(PanelMember::id, Function.identity()));
        return plans.stream()
                .filter(plan -> plan.isOpened() && !plan.when().day().isAfter(asAt))
                .flatMap(plan -> {
                    Set<UUID> came = plan.cameAtAll();
                    return plan.seats().stream().filter(seat -> seat.answer() != SeatAnswer.NOT_INVITED || isTaken(seat, came))
                            .filter(seat -> byId.containsKey(seat.memberId())).map(seat -> of(plan, seat, byId.get(seat.memberId()), came));
                })
                .toList();
    }

    private static SeatFact of(MeetingPlan plan, Seat seat, PanelMember member, Set<UUID> came) {
        boolean inPerson = came.contains(seat.memberId());
        return new SeatFact(plan.number(), plan.when().day(), member.discipline(), isTaken(seat, came), isTaken(seat, came) && !inPerson);
    }

    private static boolean isTaken(Seat seat, Set<UUID> came) {
        return came.contains(seat.memberId()) || came.contains(seat.holder());
    }
}
