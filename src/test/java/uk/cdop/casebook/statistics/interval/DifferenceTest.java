package uk.cdop.casebook.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static Difference of(long part, long whole, long before, long ofBefore) {
        return Difference.of(new Proportion(part, whole), new Proportion(before, ofBefore));
    }

    /** The first two examples of Newcombe, Statistics in Medicine 1998, method 10. */
    @Test
    void agreesWithThePublishedExamplesOfTheMethod() {
        assertThat(of(56, 70, 48, 80).limits().lower()).isCloseTo(5.24, within(0.005));
        assertThat(of(56, 70, 48, 80).limits().upper()).isCloseTo(33.39, within(0.005));
        assertThat(of(9, 10, 3, 10).limits().lower()).isCloseTo(17.05, within(0.005));
        assertThat(of(9, 10, 3, 10).limits().upper()).isCloseTo(80.90, within(0.005));
    }

    @Test
    void theModifiableSharesOfTheSeedYearsMayDifferByChance() {
        Difference seed = of(14, 27, 32, 59);
        assertThat(seed.isMoreThanChance()).isFalse();
        assertThat(seed.value()).isCloseTo(-2.4, within(0.05));
        assertThat(seed.sentence("The difference from last year")).isEqualTo(
                "The difference from last year may be chance: its 95 percent limits are 23.9 percentage points lower and 19.1 percentage points higher, and 0 (no difference) lies between them.");
    }

    @Test
    void overlappingIntervalsCanStillDifferByMoreThanChance() {
        Proportion now = new Proportion(60, 100);
        Proportion before = new Proportion(45, 100);
        assertThat(now.limits().lower()).isLessThan(before.limits().upper());
        assertThat(Difference.of(now, before).isMoreThanChance()).isTrue();
        assertThat(Difference.of(now, before).sentence("The difference from 2022/23")).isEqualTo(
                "The difference from 2022/23 is more than chance: its 95 percent limits are 1.2 percentage points higher and 28.0 percentage points higher, and 0 (no difference) does not lie between them.");
    }

    @Test
    void nothingFromNothingIsChance() {
        assertThat(of(0, 3, 0, 4).isMoreThanChance()).isFalse();
        assertThat(of(3, 3, 4, 4).isMoreThanChance()).isFalse();
        assertThat(Difference.of(new Rate(0, 900, 1000), new Rate(0, 800, 1000)).isMoreThanChance()).isFalse();
    }

    @Test
    void turnedRoundItIsTheSameDifferenceTheOtherWay() {
        for (long part = 0; part <= 12; part++) {
            Difference one = of(part, 12, 5, 20);
            Difference other = of(5, 20, part, 12);
            assertThat(one.value()).isCloseTo(-other.value(), within(1e-9));
            assertThat(one.limits().lower()).isCloseTo(-other.limits().upper(), within(1e-9));
            assertThat(one.isMoreThanChance()).isEqualTo(other.isMoreThanChance());
        }
    }

    @Test
    void ratesAreComparedFromTheLimitsOfTheirCounts() {
        assertThat(Difference.of(new Rate(27, 144_050, 100_000), new Rate(30, 111_293, 100_000)).isMoreThanChance()).isFalse();
        assertThat(Difference.of(new Rate(10, 100_000, 100_000), new Rate(60, 100_000, 100_000)).isMoreThanChance()).isTrue();
        assertThat(Difference.of(new Rate(10, 100_000, 100_000), new Rate(60, 100_000, 100_000)).sentence("The difference")).contains(" per 100,000 lower and ").endsWith("does not lie between them.");
        assertThatThrownBy(() -> Difference.of(new Rate(1, 10, 1000), new Rate(1, 10, 100_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
