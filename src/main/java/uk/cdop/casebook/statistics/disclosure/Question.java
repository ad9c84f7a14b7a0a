package uk.cdop.casebook.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.quantity.Sums;

/**
 * All that decides what an edition may show: the true counts it would publish, the sums that every reader knows, in the
 * order in which they are to be closed, the rule, and what earlier editions have given away.
 */
public record Question(Map<Quantity, Integer> counts, List<Sum> sums, Rule rule, Earlier earlier) {

    public Question {
        Map<Quantity, Integer> inOrder = new LinkedHashMap<>();
        for (Quantity quantity : inOrder(counts.keySet())) {
            inOrder.put(quantity, counts.get(quantity));
        }
        counts = Collections.unmodifiableMap(inOrder);
        sums = List.copyOf(sums);
    }

    public static Question of(Map<Quantity, Integer> counts, Collection<Breakdown> breakdowns, Rule rule, Earlier earlier) {
        return of(counts, new Arithmetic(breakdowns, List.of()), rule, earlier);
    }

    /** The sums are those that hold among the counts and the numbers of earlier editions. */
    public static Question of(Map<Quantity, Integer> counts, Arithmetic arithmetic, Rule rule, Earlier earlier) {
        Set<Quantity> all = new LinkedHashSet<>(counts.keySet());
        all.addAll(earlier.numbers().keySet());
        return new Question(counts, Sums.reaching(inOrder(all), arithmetic), rule, earlier);
    }

    static List<Quantity> inOrder(Collection<Quantity> quantities) {
        TreeSet<Quantity> sorted = new TreeSet<>(Quantity.BY_NAME);
        sorted.addAll(quantities);
        return new ArrayList<>(sorted);
    }

    @Override
    public String toString() {
        return counts.size() + " numbers in " + sums.size() + " sums";
    }
}
