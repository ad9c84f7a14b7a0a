package uk.cdop.casebook.statistics.quantity;

import java.util.Collection;
import java.util.List;

/** Which numbers every reader of a set of tables can add up: the groups of its breakdowns, and what else balances. */
public record Arithmetic(Collection<Breakdown> breakdowns, Collection<Relation> relations) {

    public Arithmetic {
        breakdowns = List.copyOf(breakdowns);
        relations = List.copyOf(relations);
    }
}
