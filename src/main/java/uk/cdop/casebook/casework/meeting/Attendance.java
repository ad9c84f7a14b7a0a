package uk.cdop.casebook.casework.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Who sits at a meeting: who said they will come, who is there, and who is left for a case once members have stepped back. */
public record Attendance(MeetingPlan plan, Map<UUID, PanelMember> members, List<MemberInterest> interests) {

    public Attendance {
        members = Map.copyOf(members);
        interests = List.copyOf(interests);
    }

    public static Attendance of(MeetingPlan plan, Collection<PanelMember> members, Collection<MemberInterest> interests) {
        return new Attendance(plan, members.stream().collect(Collectors.toMap(PanelMember::id, Function.identity())), List.copyOf(interests));
    }

    /** Those who will come by their answers: a member who accepted, or the substitute of one who cannot. */
    public List<PanelMember> expected() {
        return holders(Attendance::isExpected);
    }

    public static boolean isExpected(Seat seat) {
        return seat.answer() == SeatAnswer.ACCEPTED || seat.substitute().isPresent();
    }

    public List<PanelMember> present() {
        return holders(Seat::present);
    }

    /** Those present who have not stepped back for the case. */
    public List<PanelMember> presentFor(CaseNumber number) {
        Set<UUID> back = recusedFor(number).stream().map(PanelMember::id).collect(Collectors.toSet());
        return present().stream().filter(member -> !back.contains(member.id())).toList();
    }

    /** Those who step back for the case, present or not. */
    public List<PanelMember> recusedFor(CaseNumber number) {
        return interests.stream().filter(interest -> interest.caseNumber().equals(number) && interest.handling() == InterestHandling.RECUSED)
                .map(MemberInterest::memberId).distinct().map(members::get).filter(java.util.Objects::nonNull).toList();
    }

    /** Before the meeting by the answers, from its opening on by who is there. */
    public Quorum quorum(QuorumRules rules) {
        return rules.of(disciplines(plan.course().state() == MeetingState.PLANNED ? expected() : present()));
    }

    public Quorum quorumFor(CaseNumber number, QuorumRules rules) {
        return rules.of(disciplines(presentFor(number)));
    }

    /** Whoever is there without having signed the confidentiality statement of this meeting. */
    public List<PanelMember> unsigned() {
        return holders(seat -> seat.present() && seat.confidentialityOn().isEmpty());
    }

    private List<PanelMember> holders(Predicate<Seat> which) {
        return plan.seats().stream().filter(which).map(seat -> Optional.ofNullable(members.get(seat.holder()))).flatMap(Optional::stream).distinct().toList();
    }

    public static List<String> disciplines(Collection<PanelMember> some) {
        return some.stream().map(PanelMember::discipline).toList();
    }

    @Override
    public String toString() {
        return "Attendance " + plan.number();
    }
}
