package uk.cdop.casebook.statistics.measure;

import java.util.List;
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

    List<F> in(String group, List<F> facts) {
        return facts.stream().filter(fact -> groupOf.apply(fact).equals(group)).toList();
    }

    /** The same groups for something else that is counted. */
    <G> Grouping<G> of(Function<G, F> part) {
        return new Grouping<>(breakdown, heading, all, part.andThen(groupOf));
    }
}
