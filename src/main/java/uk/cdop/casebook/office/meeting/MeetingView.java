package uk.cdop.casebook.office.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaProposal;
import uk.cdop.casebook.casework.meeting.InterestPrompts.Prompt;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * A meeting with everything that is known of it on the day it is looked at.
 *
 * @param imported whether it was not planned with this program, so that nothing can be changed
 * @param quorums  the light of each case on the agenda, with those who step back taken off
 * @param prompts  only those that nobody has recorded yet
 * @param warnings what stands in the way of the meeting, in sentences
 */
public record MeetingView(
        MeetingPlan plan, boolean imported, List<SeatLine> seats, Quorum quorum, Map<CaseNumber, Quorum> quorums, List<MemberInterest> interests,
        List<Prompt> prompts, AgendaProposal proposal, Map<UUID, PanelMember> members, Map<String, String> disciplines, List<String> warnings) {

    /** A seat with whose it is and who may take it that day. */
    public record SeatLine(Seat seat, PanelMember member, Optional<PanelMember> substitute, List<PanelMember> mayTakeIt, boolean inOffice) {

        public SeatLine {
            mayTakeIt = List.copyOf(mayTakeIt);
        }

        public PanelMember holder() {
            return substitute.orElse(member);
        }

        @Override
        public String toString() {
            return "SeatLine";
        }
    }

    public MeetingView {
        seats = List.copyOf(seats);
        quorums = Map.copyOf(quorums);
        interests = List.copyOf(interests);
        prompts = List.copyOf(prompts);
        members = Map.copyOf(members);
        disciplines = Map.copyOf(disciplines);
        warnings = List.copyOf(warnings);
    }

    public String discipline(String code) {
        return disciplines.getOrDefault(code, code);
    }

    public int minutesLeft() {
        return plan.when().minutes() - plan.minutesOnAgenda();
    }

    @Override
    public String toString() {
        return "MeetingView " + plan.number();
    }
}
