package uk.cdop.casebook.office.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaProposal;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.InterestPrompts;
import uk.cdop.casebook.casework.meeting.InterestPrompts.Prompt;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.meeting.QuorumRules;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.meeting.MeetingView.SeatLine;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows one meeting: its agenda with proposals, seats with the quorum, interests with prompts. */
@Needs(Right.READ_CASES)
public final class ShowMeeting {

    private final Session session;
    private final PanelSetUp setUp;

    public ShowMeeting(Session session, PanelSetUp setUp) {
        this.session = session;
        this.setUp = setUp;
    }

    public Optional<MeetingView> show(MeetingNumber number) {
        return session.read(Right.READ_CASES, records -> records.meetingPlans().find(number).map(plan -> view(plan, false, records))
                .or(() -> records.meetings().find(number).map(held -> imported(held, records))));
    }

    /** A meeting of which only the record is there: no seats, no times. */
    private MeetingView imported(PanelMeeting held, Records records) {
        return new MeetingView(
                MeetingPlan.ofRecord(held), true, List.of(), setUp.quorum(records).of(held.agenciesPresent()), Map.of(), List.of(), List.of(),
                new AgendaProposal(List.of(), 0), Map.of(), words(), List.of());
    }

    private MeetingView view(MeetingPlan plan, boolean imported, Records records) {
        List<PanelMember> all = records.members().all();
        List<MemberInterest> interests = records.meetingPlans().interests(plan.number());
        Attendance attendance = Attendance.of(plan, all, interests);
        QuorumRules rules = setUp.quorum(records);
        Map<CaseNumber, Quorum> quorums = new LinkedHashMap<>();
        plan.cases().forEach(number -> quorums.put(number, attendance.quorumFor(number, rules)));
        boolean toCome = plan.course().state().isToCome();
        AgendaProposal proposal = toCome
                ? AgendaProposal.of(plan, ReadyCases.all(records), setUp.themes(records), Attendance.disciplines(attendance.expected()))
                : new AgendaProposal(List.of(), 0);
        List<Prompt> prompts = toCome ? prompts(plan, all, interests, records) : List.of();
        List<SeatLine> seats = seats(plan, all, toCome);
        return new MeetingView(
                plan, imported, seats, attendance.quorum(rules), quorums, interests, prompts, proposal,
                all.stream().collect(Collectors.toMap(PanelMember::id, Function.identity())), words(),
                toCome ? warnings(plan, attendance, rules, seats, interests, prompts) : List.of());
    }

    private Map<String, String> words() {
        return setUp.disciplines().options().stream().collect(Collectors.toMap(CodeList.Option::code, CodeList.Option::label));
    }

    /** Those of the plan, and, while it is to come, those who came into office since. */
    public static List<SeatLine> seats(MeetingPlan plan, Collection<PanelMember> all, boolean toCome) {
        Map<UUID, PanelMember> byId = all.stream().collect(Collectors.toMap(PanelMember::id, Function.identity()));
        return all.stream()
                .filter(member -> plan.seatOf(member.id()).isPresent() || toCome && !member.isSubstitute() && member.isInOfficeOn(plan.when().day()))
                .map(member -> {
                    Seat seat = plan.seatOf(member.id()).orElseGet(() -> Seat.of(member.id()));
                    List<PanelMember> may = all.stream()
                            .filter(other -> other.substitutesFor().equals(Optional.of(member.id())) && other.isInOfficeOn(plan.when().day())).toList();
                    return new SeatLine(seat, member, seat.substitute().map(byId::get), may, member.isInOfficeOn(plan.when().day()));
                })
                .sorted(Comparator.comparing((SeatLine line) -> !line.member().chairs()).thenComparing(line -> line.member().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Of members with a seat and of those who may take one; none that was recorded already. */
    private static List<Prompt> prompts(MeetingPlan plan, Collection<PanelMember> all, List<MemberInterest> interests, Records records) {
        List<PanelMember> people = all.stream().filter(member -> member.isInOfficeOn(plan.when().day())).toList();
        List<Prompt> prompts = new ArrayList<>();
        for (CaseNumber number : plan.cases()) {
            InterestPrompts.of(number, CaseMentions.of(number, records), people).stream()
                    .filter(prompt -> interests.stream().noneMatch(
                            interest -> interest.caseNumber().equals(number) && interest.memberId().equals(prompt.memberId())))
                    .forEach(prompts::add);
        }
        return prompts;
    }

    private List<String> warnings(
            MeetingPlan plan, Attendance attendance, QuorumRules rules, List<SeatLine> seats, List<MemberInterest> interests, List<Prompt> prompts) {
        List<String> warnings = new ArrayList<>();
        Quorum quorum = attendance.quorum(rules);
        if (!quorum.isMet()) {
            warnings.add(quorum.words() + (plan.course().state() == MeetingState.PLANNED ? ", by the answers so far." : "."));
        }
        if (!setUp.workingDays().isWorkingDay(plan.when().day())) {
            warnings.add("The day is a weekend or a bank holiday.");
        }
        seats.stream().filter(line -> !line.inOffice()).map(line -> line.member().name() + " is not in office on the day of the meeting.").forEach(warnings::add);
        TreeSet<String> wanted = new TreeSet<>();
        plan.agenda().forEach(entry -> wanted.addAll(entry.expertise()));
        wanted.removeAll(Attendance.disciplines(plan.course().state() == MeetingState.PLANNED ? attendance.expected() : attendance.present()));
        wanted.forEach(code -> warnings.add("A case on the agenda needs " + setUp.disciplines().words(code) + ", and nobody "
                + (plan.course().state() == MeetingState.PLANNED ? "has accepted" : "is present") + " for it."));
        long open = interests.stream().filter(interest -> interest.handling() == InterestHandling.OPEN).count() + prompts.size();
        if (open > 0) {
            warnings.add(open == 1 ? "One possible conflict of interest is still to be decided." : open + " possible conflicts of interest are still to be decided.");
        }
        return warnings;
    }
}
