package uk.cdop.casebook.statistics.crosscheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Gathers what did not agree, and makes the check's result from it. */
final class Differences {

    private static final int SHOWN = 20;

    private final Map<Doubt, AcceptedDoubt> accepted = new HashMap<>();
    private final List<AcceptedDoubt> exceptions = new ArrayList<>();

    private final List<String> found = new ArrayList<>();
    private final SortedSet<CaseNumber> cases = new TreeSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Differences() {}

    /** Of records: what a person has accepted is no difference, but is listed. */
    Differences(Snapshot snapshot) {
        snapshot.evidence().accepted().forEach(one -> accepted.put(one.doubt(), one));
    }

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
        if (accepted.containsKey(doubt)) {
            exceptions.add(accepted.get(doubt));
            return;
        }
        doubts.add(doubt);
        about(List.of(doubt.number()), doubt.kind().words());
    }

    /** Something that cannot be accepted as an exception, and the cases it is about. */
    void about(Collection<CaseNumber> numbers, String otherwise) {
        cases.addAll(numbers);
        found.add(numbers.stream().map(CaseNumber::text).collect(Collectors.joining(", ")) + ": " + otherwise);
    }

    Check result(String id, String rule) {
        if (found.isEmpty() && exceptions.isEmpty()) {
            return new Check(id, rule, true, "None");
        }
        if (found.isEmpty()) {
            List<CaseNumber> about = exceptions.stream().map(one -> one.doubt().number()).distinct().toList();
            return new Check(id, rule, Check.Outcome.EXCEPTED, listed(exceptions.stream().map(Differences::words).toList()), about, List.of());
        }
        return new Check(id, rule, Check.Outcome.FAILED, listed(found), List.copyOf(cases), doubts);
    }

    private static String listed(List<String> all) {
        String first = String.join("; ", all.subList(0, Math.min(SHOWN, all.size())));
        int more = all.size() - SHOWN;
        return more > 0 ? first + "; and " + more + " more" : first;
    }

    private static String words(AcceptedDoubt one) {
        return "%s: %s. Accepted by %s on %s: %s".formatted(one.doubt().number(), one.doubt().kind().words(), one.by(), one.on(), one.reason());
    }
}
