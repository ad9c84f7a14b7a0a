package uk.cdop.casebook.casework.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Whoever came at all, whether or not they stayed. */
    public List<PanelMember> came() {
        return named(plan.cameAtAll());
    }

    /** Those who count for the case: in the room for it, and not stepped back. */
    public List<PanelMember> presentFor(CaseNumber number) {
        Set<UUID> counted = new HashSet<>(plan.inRoomFor(number));
        recusedFor(number).forEach(back -> counted.remove(back.id()));
        return named(counted);
    }

    /** Those who step back for the case, present or not. */
    public List<PanelMember> recusedFor(CaseNumber number) {
        return interests.stream().filter(interest -> interest.caseNumber().equals(number) && interest.handling() == InterestHandling.RECUSED)
                .map(MemberInterest::memberId).distinct().map(members::get).filter(Objects::nonNull).toList();
    }

    /** Before the meeting by the answers, in session by who is there, and once held by the fewest who were there for any of its cases. */
    public Quorum quorum(QuorumRules rules) {
        return switch (plan.course().state()) {
            case PLANNED -> rules.of(disciplines(expected()));
            case OPEN, CANCELLED -> rules.of(disciplines(present()));
            case CLOSED -> plan.agenda().stream().flatMap(entry -> entry.inRoom().stream()).map(there -> rules.of(disciplines(named(there))))
                    .reduce(Quorum::fewest).orElseGet(() -> rules.of(disciplines(present())));
        };
    }

    public Quorum quorumFor(CaseNumber number, QuorumRules rules) {
        return rules.of(disciplines(presentFor(number)));
    }

    /** True where the case lacks only who did not come to the meeting at all, so that what is said of the meeting is said of the case. */
    public boolean lacksOnlyWhoNeverCame(CaseNumber number, QuorumRules rules) {
        return rules.of(disciplines(came())).missing().containsAll(quorumFor(number, rules).missing());
    }

    /** Whoever is there without having signed the confidentiality statement of this meeting. */
    public List<PanelMember> unsigned() {
        return holders(seat -> seat.present() && seat.confidentialityOn().isEmpty());
    }

    private List<PanelMember> holders(Predicate<Seat> which) {
        return plan.seats().stream().filter(which).map(seat -> Optional.ofNullable(members.get(seat.holder()))).flatMap(Optional::stream).distinct().toList();
    }

    private List<PanelMember> named(Collection<UUID> some) {
        return some.stream().map(members::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(PanelMember::name, String.CASE_INSENSITIVE_ORDER).thenComparing(PanelMember::id)).toList();
    }

    public static List<String> disciplines(Collection<PanelMember> some) {
        return some.stream().map(PanelMember::discipline).toList();
    }

    @Override
    public String toString() {
        return "Attendance " + plan.number();
    }
}
