package uk.cdop.casebook.desktop.annualtables;

import java.math.BigDecimal;
import java.util.Optional;
import uk.cdop.casebook.desktop.support.Texts;

/** Whether two shares differ beyond chance, as far as their published 95% intervals can tell. */
record Difference(Optional<Limits> now, Optional<Limits> before) {

    record Limits(BigDecimal lower, BigDecimal upper) {

        boolean overlaps(Limits other) {
            return lower.compareTo(other.upper) <= 0 && other.lower.compareTo(upper) <= 0;
        }

        String inWords() {
            return Texts.percent(lower) + " to " + Texts.percent(upper);
        }
    }

    String inWords() {
        if (now.isEmpty()) {
            return "Too little is published to say how sure this is.";
        }
        String range = "95% interval " + now.get().inWords() + ". ";
        return range + before.map(then -> now.get().overlaps(then)
                        ? "The difference from last year may be chance: the intervals overlap."
                        : "The difference from last year is more than chance: the intervals do not overlap.")
                .orElse("There is nothing to compare it with.");
    }
}
