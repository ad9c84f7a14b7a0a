package uk.cdop.casebook.office.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.member.MemberProblem.Part;

/** What an entry of the members' book must be like. */
final class MemberRules {

    private static final int LONGEST = 200;

    /** Enough to catch a slip; whether an address is secure only the office can know. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private final Disciplines disciplines;

    MemberRules(Disciplines disciplines) {
        this.disciplines = disciplines;
    }

    List<MemberProblem> of(PanelMember member, Records records) {
        List<MemberProblem> problems = new ArrayList<>();
        needed(member.name(), Part.NAME, "The member needs a name.", problems);
        needed(member.organisation(), Part.ORGANISATION, "Say which organisation the member sits for; a lay member may have “None”.", problems);
        atMost(member.post(), Part.POST, "The post", problems);
        atMost(member.email(), Part.EMAIL, "The e-mail address", problems);
        if (!disciplines.codes().contains(member.discipline())) {
            problems.add(new MemberProblem(Part.DISCIPLINE, "Choose the discipline. The quorum is counted by it."));
        }
        if (!member.email().map(text -> EMAIL.matcher(text).matches()).orElse(true)) {
            problems.add(new MemberProblem(Part.EMAIL, "This is not one e-mail address. It looks like name@example.nhs.uk."));
        }
        if (!member.term().isInOrder()) {
            problems.add(new MemberProblem(Part.TERM, "The last day of the term lies before the first. Check the two dates."));
        }
        substitute(member, records).ifPresent(problems::add);
        return problems;
    }

    private static Optional<MemberProblem> substitute(PanelMember member, Records records) {
        if (member.substitutesFor().isEmpty()) {
            return Optional.empty();
        }
        Optional<PanelMember> whose = member.substitutesFor().flatMap(records.members()::find);
        boolean possible = whose.filter(other -> !other.id().equals(member.id()) && !other.isSubstitute()).isPresent();
        boolean hasOwn = records.members().all().stream().anyMatch(other -> other.substitutesFor().equals(Optional.of(member.id())));
        return possible && !hasOwn
                ? Optional.empty()
                : Optional.of(new MemberProblem(Part.SUBSTITUTE, "A substitute stands in for a member with a seat of their own, and has no substitutes."));
    }

    private static void needed(String text, Part part, String sentence, List<MemberProblem> problems) {
        if (text.isBlank()) {
            problems.add(new MemberProblem(part, sentence));
        }
        atMost(Optional.of(text), part, part == Part.NAME ? "The name" : "The organisation", problems);
    }

    private static void atMost(Optional<String> text, Part part, String what, List<MemberProblem> problems) {
        if (text.map(String::length).orElse(0) > LONGEST) {
            problems.add(new MemberProblem(part, what + " is too long: " + LONGEST + " characters at most."));
        }
    }
}
