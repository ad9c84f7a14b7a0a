package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.statistics.quantity.Breakdown;

/**
 * How a table tells what it counts apart: the groups in the order of its rows, and the one that each belongs to.
 *
 * @param heading of the column that names the groups
 * @param all     what the last row is called, which counts all groups together; empty where there is none
 */
public record Grouping<F>(Breakdown breakdown, String heading, Optional<String> all, Function<F, String> groupOf) {

    /** The facts told apart, each asked once; a group that has none is there with none. */
    Map<String, List<F>> apart(List<F> facts) {
        Map<String, List<F>> groups = new HashMap<>();
        breakdown.groups().forEach(group -> groups.put(group, new ArrayList<>()));
        facts.forEach(fact -> groups.computeIfAbsent(groupOf.apply(fact), any -> new ArrayList<>()).add(fact));
        return groups;
    }

    /** The same groups for something else that is counted. */
    <G> Grouping<G> of(Function<G, F> part) {
        return new Grouping<>(breakdown, heading, all, part.andThen(groupOf));
    }
}
