package uk.cdop.casebook.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The vectors of the domain file, annual-statistics section 4.7. */
class WilsonTest {

    private static void limits(long part, long whole, double lower, double upper, double precision) {
        Wilson limits = Wilson.of(part, whole);
        assertThat(limits.lower()).isCloseTo(lower, within(precision));
        assertThat(limits.upper()).isCloseTo(upper, within(precision));
    }

    @Test
    void agreesWithThePublishedVectors() {
        limits(65, 100, 0.552544, 0.736358, 5e-7);
        limits(1, 100, 0.001767, 0.054486, 5e-7);
        limits(14, 27, 0.340, 0.693, 5e-4);
        limits(32, 59, 0.417, 0.663, 5e-4);
        limits(46, 86, 0.430, 0.637, 5e-4);
    }

    @Test
    void noneAndAllTouchTheEnds() {
        assertThat(Wilson.of(0, 7).lower()).isZero();
        assertThat(Wilson.of(7, 7).upper()).isEqualTo(1.0);
        assertThat(Wilson.of(0, 1).upper()).isBetween(0.79, 0.80);
        assertThat(Wilson.of(1, 1).lower()).isBetween(0.20, 0.21);
    }

    @Test
    void liesAroundTheProportionAndMirrors() {
        for (int whole = 1; whole <= 60; whole++) {
            for (int part = 0; part <= whole; part++) {
                Wilson limits = Wilson.of(part, whole);
                double share = (double) part / whole;
                assertThat(limits.lower()).isBetween(0.0, share);
                assertThat(limits.upper()).isBetween(share, 1.0);
                assertThat(Wilson.of(whole - part, whole).lower()).isCloseTo(1 - limits.upper(), within(1e-12));
            }
        }
    }

    @Test
    void refusesWhatIsNoProportion() {
        assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
