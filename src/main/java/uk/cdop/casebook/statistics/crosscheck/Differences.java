package uk.cdop.casebook.statistics.crosscheck;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Gathers what did not agree, and makes the check's result from it. */
final class Differences {

    private static final int SHOWN = 20;

    private final List<String> found = new ArrayList<>();

    void expect(String what, long expected, long seen) {
        expect(expected == seen, what + ": " + expected + " expected, " + seen + " found");
    }

    void expect(boolean holds, String otherwise) {
        if (!holds) {
            found.add(otherwise);
        }
    }

    Check result(String id, String rule) {
        if (found.isEmpty()) {
            return new Check(id, rule, true, "None");
        }
        String first = String.join("; ", found.subList(0, Math.min(SHOWN, found.size())));
        int more = found.size() - SHOWN;
        return new Check(id, rule, false, more > 0 ? first + "; and " + more + " more" : first);
    }
}
