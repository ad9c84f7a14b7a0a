package uk.cdop.casebook.statistics.crosscheck;

import java.util.LinkedHashSet;
import java.util.Set;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.edition.MaskedTables;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** No small number, and no small change of one, can be worked out from an edition and all that were published before it. */
public record NothingFollowsFromEarlier(MaskedTables edition, Arithmetic arithmetic, Rule.Threshold smallest, Earlier earlier) implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        Masking now = DisclosureControl.audit(arithmetic, smallest, earlier.and(edition.masking().ownNumbers()));
        if (!now.isSafe()) {
            Masking before = DisclosureControl.audit(arithmetic, smallest, earlier);
            Set<Quantity> exposed = new LinkedHashSet<>(now.exposed());
            exposed.removeAll(before.exposed());
            differences.expect("small numbers that can be worked out", 0, exposed.size());
            differences.expect(!exposed.isEmpty() || before.isSafe() == now.isSafe(), "a small change, or a number in no table, can be worked out");
        }
        return differences.result("Q14_nothing_follows_from_earlier",
                "No small number, and no small change of one, can be worked out from this edition and those published before it, extracts for councils among them.");
    }
}
