package uk.cdop.casebook.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the domain file, annual-statistics sections 4.7, 4.8 and 4.10, and what must hold for any count. */
class RateTest {

    private static void limits(Limits limits, double lower, double upper, double precision) {
        assertThat(limits.lower()).isCloseTo(lower, within(precision));
        assertThat(limits.upper()).isCloseTo(upper, within(precision));
    }

    @Test
    void byarAgreesWithThePublishedVectors() {
        limits(Byar.of(65), 50.163188, 82.849139, 5e-7);
        limits(Byar.of(20), 12.211429, 30.889880, 5e-7);
        assertThatThrownBy(() -> Byar.of(9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExactLimitsAgreeWithThePublishedVectors() {
        limits(ExactPoisson.of(1), 0.025318, 5.571643, 5e-7);
        limits(ExactPoisson.of(5), 1.623486, 11.668332, 5e-7);
        assertThatThrownBy(() -> ExactPoisson.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.689", "1, 0.025, 5.572", "2, 0.242, 7.225", "3, 0.619, 8.767", "4, 1.090, 10.242",
        "5, 1.623, 11.668", "6, 2.202, 13.059", "7, 2.814, 14.423", "8, 3.454, 15.763", "9, 4.115, 17.085",
    })
    void underTenTheLimitsAreExact(long count, double lower, double upper) {
        limits(Rate.countLimits(count), lower, upper, 5e-4);
    }

    @Test
    void fromTenOnTheLimitsAreByarsAndNearTheExactOnes() {
        assertThat(Rate.countLimits(10)).isEqualTo(Byar.of(10)).isNotEqualTo(ExactPoisson.of(10));
        for (long count = 10; count <= 200; count++) {
            limits(Byar.of(count), ExactPoisson.of(count).lower(), ExactPoisson.of(count).upper(), 0.06);
        }
    }

    @Test
    void theLimitsLieAroundTheCountAndRiseWithIt() {
        Limits before = Rate.countLimits(0);
        for (long count = 1; count <= 300; count++) {
            Limits limits = Rate.countLimits(count);
            assertThat(limits.include(count)).isTrue();
            assertThat(limits.lower()).isGreaterThan(before.lower());
            assertThat(limits.upper()).isGreaterThan(before.upper());
            before = limits;
        }
    }

    @ParameterizedTest(name = "{0} of {1} is {2} ({3} to {4})")
    @CsvSource({"27, 144050, 18.7, 12.3, 27.3", "30, 111293, 27.0, 18.2, 38.5", "57, 255343, 22.3, 16.9, 28.9"})
    void theIllustrationOfTheDomainFileIsReproduced(long deaths, long children, String rate, String lower, String upper) {
        Rate illustrated = new Rate(deaths, children, 100_000);
        assertThat(illustrated.value()).isEqualByComparingTo(rate);
        assertThat(Rounding.oneDecimal(illustrated.limits().lower())).isEqualByComparingTo(lower);
        assertThat(Rounding.oneDecimal(illustrated.limits().upper())).isEqualByComparingTo(upper);
    }

    @Test
    void noEventIsARateOfNoughtWithAnUpperLimit() {
        Rate none = new Rate(0, 1000, 1000);
        assertThat(none.isZero()).isTrue();
        assertThat(none.value()).isEqualByComparingTo("0.0");
        limits(none.limits(), 0, 3.689, 5e-4);
    }

    @Test
    void aRateNeedsAPopulation() {
        assertThatThrownBy(() -> new Rate(1, 0, 1000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(-1, 10, 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyHalfStepIsRoundedAwayFromNought() {
        // A population of 2000 makes each half step exact: 0.05, 0.15, 0.25 ... per 100.
        for (int events = 1; events < 2000; events += 2) {
            assertThat(new Rate(events, 2000, 100).value()).isEqualByComparingTo(new BigDecimal(events + 1).divide(new BigDecimal(20)));
        }
    }

    @Test
    void englandIsHigherOrLowerOnlyOutsideTheLimits() {
        Limits limits = new Limits(12.3, 27.3);
        assertThat(Comparison.of(limits, new BigDecimal("29.8"))).isEqualTo(Comparison.LOWER);
        assertThat(Comparison.of(limits, new BigDecimal("12.2"))).isEqualTo(Comparison.HIGHER);
        assertThat(Comparison.of(limits, new BigDecimal("27.3"))).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.of(limits, new BigDecimal("12.3"))).isEqualTo(Comparison.SIMILAR);
    }
}
