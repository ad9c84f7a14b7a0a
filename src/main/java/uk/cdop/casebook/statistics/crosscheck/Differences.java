package uk.cdop.casebook.statistics.crosscheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Gathers what did not agree, and makes the check's result from it. */
final class Differences {

    private static final int SHOWN = 20;

    private final List<String> found = new ArrayList<>();
    private final SortedSet<CaseNumber> cases = new TreeSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    void expect(String what, long expected, long seen) {
        expect(expected == seen, what + ": " + expected + " expected, " + seen + " found");
    }

    void expect(boolean holds, String otherwise) {
        if (!holds) {
            found.add(otherwise);
        }
    }

    void expect(boolean holds, CaseNumber number, Doubt.Kind otherwise) {
        if (!holds) {
            found(new Doubt(number, otherwise));
        }
    }

    void found(Doubt doubt) {
        doubts.add(doubt);
        about(List.of(doubt.number()), doubt.kind().words());
    }

    /** Something that cannot be accepted as an exception, and the cases it is about. */
    void about(Collection<CaseNumber> numbers, String otherwise) {
        cases.addAll(numbers);
        found.add(numbers.stream().map(CaseNumber::text).collect(Collectors.joining(", ")) + ": " + otherwise);
    }

    Check result(String id, String rule) {
        if (found.isEmpty()) {
            return new Check(id, rule, true, "None");
        }
        String first = String.join("; ", found.subList(0, Math.min(SHOWN, found.size())));
        int more = found.size() - SHOWN;
        return new Check(id, rule, Check.Outcome.FAILED, more > 0 ? first + "; and " + more + " more" : first, List.copyOf(cases), doubts);
    }
}
