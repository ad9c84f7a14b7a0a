package uk.cdop.casebook.office.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.paper.Paper.Line;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.found.CodeWords;
import uk.cdop.casebook.office.found.Found;

/** The minutes of one meeting as a paper, each decision on a line of its own. */
final class MinutesPaper {

    static final String NONE = "None recorded";

    private final MeetingPlan plan;
    private final Optional<PanelMeeting> held;
    private final Map<UUID, PanelMember> members;
    private final List<MemberInterest> interests;
    private final CodeWords words;

    MinutesPaper(MeetingPlan plan, Optional<PanelMeeting> held, Map<UUID, PanelMember> members, List<MemberInterest> interests, CodeWords words) {
        this.plan = plan;
        this.held = held;
        this.members = members;
        this.interests = interests;
        this.words = words;
    }

    /**
     * What was decided of one case: what was found, and the actions the register has from this meeting.
     *
     * @param inquorate why it was signed off without the quorum, where it was
     */
    record Decided(Optional<Found> found, List<ReviewAction> actions, Optional<String> inquorate) {
        @Override
        public String toString() {
            return "Decided";
        }
    }

    Paper paper(Map<CaseNumber, Decided> decided) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(facts()));
        attendance(parts);
        interests(parts);
        for (int at = 0; at < plan.agenda().size(); at++) {
            entry(parts, at + 1, plan.agenda().get(at), decided);
        }
        return new Paper("Minutes of the child death overview panel", plan.number() + ", " + PlainDate.of(plan.when().day()), plan.when().day(), parts,
                "Confidential. " + plan.number() + ".");
    }

    private List<Line> facts() {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("Meeting", plan.number().text()), new Line("Day", PlainDate.of(plan.when().day())),
                new Line("Began", plan.when().isTimed() ? plan.when().startsAt().toString() : "Not recorded"), new Line("Kind", plan.kind().label() + plan.theme().map(theme -> ": " + theme).orElse("")),
                new Line("Place", plan.place().orElse("Not recorded")), new Line("State", plan.course().state().label()), new Line("Quorum", quorum())));
        plan.course().cancelledReason().ifPresent(reason -> lines.add(new Line("Cancelled because", reason)));
        return lines;
    }

    private String quorum() {
        String reason = plan.course().inquorateReason().map(said -> " It went on because: " + said).orElse("");
        return held.map(meeting -> meeting.quorate() ? "The meeting was quorate." : "The meeting was not quorate." + reason)
                .orElse(reason.isEmpty() ? "Not recorded" : "The meeting was not quorate." + reason);
    }

    private void attendance(List<Part> parts) {
        parts.add(new Part.Heading("Attendance"));
        if (!plan.when().isTimed()) {
            parts.add(new Part.Words(held.map(PanelMeeting::agenciesPresent).filter(agencies -> !agencies.isEmpty())
                    .map(agencies -> "Agencies present: " + String.join(", ", agencies) + ". ").orElse("") + "Who came is not recorded."));
            return;
        }
        table(parts, List.of("Present", "Discipline", "Organisation", "In place of", "Confidentiality statement"), plan.cameAtAll().stream()
                .map(this::present).sorted(java.util.Comparator.comparing(List::getFirst)).toList(), "Nobody is recorded as present.");
        parts.add(new Part.Heading("Apologies and absences"));
        table(parts, List.of("Member", "Discipline", "Organisation", "What was said"), plan.seats().stream()
                .filter(seat -> !plan.cameAtAll().contains(seat.memberId())).map(this::absent)
                .sorted(java.util.Comparator.comparing(List::getFirst)).toList(), "No apologies.");
    }

    /** Whoever came; of somebody whose seat another took since, the statement of the seat is the other's. */
    private List<String> present(UUID who) {
        Optional<Seat> seat = plan.seats().stream().filter(one -> one.holder().equals(who)).findFirst();
        return List.of(
                name(who), discipline(who), organisation(who), seat.filter(one -> one.substitute().isPresent()).map(one -> name(one.memberId())).orElse(""),
                seat.map(one -> one.confidentialityOn().map(on -> "Signed " + PlainDate.of(on)).orElse("Not signed")).orElse("Not recorded"));
    }

    private List<String> absent(Seat seat) {
        String said = seat.substitute().filter(plan.cameAtAll()::contains).isPresent() ? "Apologies; " + name(seat.holder()) + " sat in their place"
                : seat.answer() == SeatAnswer.DECLINED ? "Apologies" : "Absent. " + seat.answer().label();
        return List.of(name(seat.memberId()), discipline(seat.memberId()), organisation(seat.memberId()), said);
    }

    private String name(UUID id) {
        return Optional.ofNullable(members.get(id)).map(member -> member.name() + (member.chairs() ? " (chair)" : "")).orElse("Not recorded");
    }

    private String discipline(UUID id) {
        return Optional.ofNullable(members.get(id)).map(member -> words.of("panel_agency", member.discipline())).orElse("");
    }

    private String organisation(UUID id) {
        return Optional.ofNullable(members.get(id)).map(PanelMember::organisation).orElse("");
    }

    private void interests(List<Part> parts) {
        parts.add(new Part.Heading("Interests"));
        table(parts, List.of("Case", "Member", "Interest", "How it was handled", "Reason"), interests.stream().map(interest -> List.of(
                interest.caseNumber().text(), name(interest.memberId()), interest.detail(), interest.handling().label(), interest.reason().orElse(""))).toList(),
                plan.when().isTimed() ? "No interests were declared or found." : "Not recorded.");
    }

    private void entry(List<Part> parts, int place, AgendaEntry entry, Map<CaseNumber, Decided> decided) {
        String title = entry.caseNumber().map(number -> "Case " + number.text()).orElse(entry.subject().orElse(""));
        String kind = entry.kind() == EntryKind.CASE ? "" : entry.kind().label() + ": ";
        parts.add(new Part.Heading(place + ". " + kind + title));
        if (entry.caseNumber().isEmpty()) {
            parts.add(new Part.Words(entry.reason().orElse("Noted.")));
            return;
        }
        CaseNumber number = entry.caseNumber().get();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Outcome", entry.outcome().map(AgendaOutcome::label).orElse("Not taken")));
        entry.reason().ifPresent(reason -> lines.add(new Line("Reason", reason)));
        lines.add(new Line("Stepped back", steppedBack(number)));
        entry.inRoom().filter(there -> !there.equals(plan.cameAtAll())).ifPresent(there -> lines.add(new Line("In the room", inRoom(number, there))));
        Decided one = decided.get(number);
        one.inquorate().ifPresent(reason -> lines.add(new Line("Quorum", "Signed off without the quorum for this case: " + reason)));
        Optional<Found> found = one.found().filter(any -> entry.outcome().filter(AgendaOutcome.REVIEWED::equals).isPresent());
        found.ifPresent(what -> lines.addAll(MinutedCase.lines(what)));
        parts.add(new Part.Facts(lines));
        found.ifPresent(what -> MinutedCase.tables(what, parts));
        MinutedCase.actions(one, found, parts);
    }

    /** Those who counted for the case. */
    private String inRoom(CaseNumber number, Set<UUID> there) {
        Set<UUID> back = recused(number).collect(Collectors.toSet());
        String names = there.stream().filter(who -> !back.contains(who)).map(this::name).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? "Nobody" : names;
    }

    private Stream<UUID> recused(CaseNumber number) {
        return interests.stream().filter(interest -> interest.caseNumber().equals(number) && interest.handling() == InterestHandling.RECUSED)
                .map(MemberInterest::memberId).distinct();
    }

    private String steppedBack(CaseNumber number) {
        String names = recused(number).map(this::name).collect(Collectors.joining(", "));
        return !names.isEmpty() ? names : plan.when().isTimed() ? "Nobody" : "Not recorded";
    }

    private static void table(List<Part> parts, List<String> headings, List<List<String>> rows, String none) {
        parts.add(rows.isEmpty() ? new Part.Words(none) : new Part.Table(headings, rows));
    }
}
