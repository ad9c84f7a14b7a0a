package uk.cdop.casebook.statistics.edition;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/**
 * The smallest number of children that may be shown outside the panel, and who signed it off. Nothing leaves the panel
 * unless somebody did, and another number is not signed off. Source: domain file, annual-statistics section 4.9.
 */
public record DisclosureRule(int threshold, Optional<SignOff> signedOff) {

    /** A threshold below it withholds nothing. */
    public static final int LOWEST = 2;
    public static final int HIGHEST = 99;

    /** As proposed in the domain file; nobody has signed it off. */
    public static final DisclosureRule PROPOSED = new DisclosureRule(5, Optional.empty());

    /** @param role in which the person signs off, such as information governance lead */
    public record SignOff(String by, String role, LocalDate on) {}

    public DisclosureRule {
        if (threshold < LOWEST || threshold > HIGHEST) {
            throw new IllegalArgumentException("a threshold from " + LOWEST + " to " + HIGHEST);
        }
    }

    /** Another threshold ends the sign-off; the same one leaves it as it is. */
    public DisclosureRule with(int other) {
        return other == threshold ? this : new DisclosureRule(other, Optional.empty());
    }

    public DisclosureRule signedOff(SignOff by) {
        return new DisclosureRule(threshold, Optional.of(by));
    }

    Rule of(Edition edition) {
        return edition == Edition.NHS_STYLE ? Rule.nhsStyle(smallest()) : smallest();
    }

    /** What has to stay hidden whatever is published, by whichever rule it is written. */
    Rule.Threshold smallest() {
        return Rule.fewerThan(threshold);
    }
}
