package uk.cdop.casebook.statistics.quantity;

import java.util.List;

/**
 * The groups that children are told apart by in a table, in the order of its rows: ages, sexes, categories. Where the
 * groups add up, each child is in exactly one of them, "not known" among them.
 */
public record Breakdown(String key, List<String> groups, boolean addsUp) {

    public static final String YES = "yes";

    /** Those of whom something is true, and the others: whoever reads the one number and all has the other. */
    public static Breakdown yesOrNo(String key) {
        return new Breakdown(key, List.of(YES, "no"), true);
    }

    public Breakdown {
        groups = List.copyOf(groups);
    }
}
