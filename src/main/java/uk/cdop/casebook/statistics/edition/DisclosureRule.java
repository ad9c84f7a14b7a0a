package uk.cdop.casebook.statistics.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/**
 * The smallest number of children that may be shown outside the panel, over how many years what tells them apart is counted, and who
 * signed that off. Nothing leaves the panel unless somebody did, and another rule is not signed off. Source: domain file,
 * annual-statistics section 4.9.
 *
 * @param yearsTogether one of {@link #SPANS}; as many of them as the records reach back to
 */
public record DisclosureRule(int threshold, int yearsTogether, Optional<SignOff> signedOff) {

    /** A threshold below it withholds nothing. */
    public static final int LOWEST = 2;
    public static final int HIGHEST = 99;
    /** With some sixty deaths a year, a single year has too few children in most groups. */
    public static final List<Integer> SPANS = List.of(3, 5);

    /** As proposed in the domain file; nobody has signed it off. */
    public static final DisclosureRule PROPOSED = new DisclosureRule(5, 5, Optional.empty());

    /** @param role in which the person signs off, such as information governance lead */
    public record SignOff(String by, String role, LocalDate on) {}

    public DisclosureRule {
        if (threshold < LOWEST || threshold > HIGHEST) {
            throw new IllegalArgumentException("a threshold from " + LOWEST + " to " + HIGHEST);
        }
        if (!SPANS.contains(yearsTogether)) {
            throw new IllegalArgumentException("years together are one of " + SPANS);
        }
    }

    /** Another rule ends the sign-off; the same one leaves it as it is. */
    public DisclosureRule with(int otherThreshold, int otherYears) {
        return otherThreshold == threshold && otherYears == yearsTogether ? this : new DisclosureRule(otherThreshold, otherYears, Optional.empty());
    }

    /** What holds, for whoever signs it off. */
    public String inWords() {
        String small = threshold == LOWEST ? "A number of one child is" : "Numbers of children from 1 to " + (threshold - 1) + " are";
        return small + " withheld outside the panel. Where a single year has too few children, those of " + yearsTogether + " years are counted together.";
    }

    public DisclosureRule signedOff(SignOff by) {
        return new DisclosureRule(threshold, yearsTogether, Optional.of(by));
    }

    public DisclosureRule notSignedOff() {
        return new DisclosureRule(threshold, yearsTogether, Optional.empty());
    }

    Rule of(Edition edition) {
        return edition == Edition.NHS_STYLE ? Rule.nhsStyle(smallest()) : smallest();
    }

    /** What has to stay hidden whatever is published, by whichever rule it is written. */
    Rule.Threshold smallest() {
        return Rule.fewerThan(threshold);
    }
}
