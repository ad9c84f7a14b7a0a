package uk.cdop.casebook.statistics.quantity;

import java.util.List;

/**
 * The groups that children are told apart by in a table, in the order of its rows: ages, sexes, categories. Where the
 * groups add up, each child is in exactly one of them, "not known" among them.
 */
public record Breakdown(String key, List<String> groups, boolean addsUp) {

    public Breakdown {
        groups = List.copyOf(groups);
    }
}
