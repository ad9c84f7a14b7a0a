package uk.cdop.casebook.desktop.annualtables;

import java.math.BigDecimal;
import java.util.Optional;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.interval.Difference;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.interval.Proportion;

/** How sure a year's share is, and whether it differs from last year's by more than chance; of what is not published nothing is said. */
record ShareOfYear(Optional<Published> limits, Optional<Proportion> now, Optional<Proportion> before) {

    /** The 95% limits as they are published. */
    record Published(BigDecimal lower, BigDecimal upper) {

        String inWords() {
            return Texts.percent(lower) + " to " + Texts.percent(upper);
        }

        Limits limits() {
            return new Limits(lower.doubleValue(), upper.doubleValue());
        }
    }

    String inWords() {
        if (limits.isEmpty()) {
            return "Too little is published to say how sure this is.";
        }
        return "95% interval " + limits.get().inWords() + ". " + difference().orElse("There is nothing to compare it with.");
    }

    private Optional<String> difference() {
        return now.filter(share -> !share.isOfNothing())
                .flatMap(share -> before.filter(then -> !then.isOfNothing()).map(then -> Difference.of(share, then).sentence("The difference from last year")));
    }
}
