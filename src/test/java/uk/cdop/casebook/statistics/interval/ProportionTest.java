package uk.cdop.casebook.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProportionTest {

    private static String percent(long part, long whole) {
        return new Proportion(part, whole).percent().toPlainString();
    }

    @Test
    void givesOneDecimalAlways() {
        assertThat(percent(14, 27)).isEqualTo("51.9");
        assertThat(percent(32, 59)).isEqualTo("54.2");
        assertThat(percent(13, 27)).isEqualTo("48.1");
        assertThat(percent(0, 5)).isEqualTo("0.0");
        assertThat(percent(5, 5)).isEqualTo("100.0");
    }

    @Test
    void roundsAHalfAwayFromZeroAndNotToTheEvenFigure() {
        // 2000 makes each half step exact: 0.05, 0.15, 0.25 ... percent.
        for (int step = 1; step < 2000; step += 2) {
            assertThat(percent(step, 2000)).isEqualTo(new BigDecimal(step + 1).divide(new BigDecimal(20)).setScale(1).toPlainString());
        }
    }

    @Test
    void roundsNegativeHalvesAwayFromZeroToo() {
        assertThat(Rounding.oneDecimal(new BigDecimal("-0.25"))).isEqualByComparingTo("-0.3");
        assertThat(Rounding.oneDecimal(new BigDecimal("0.25"))).isEqualByComparingTo("0.3");
        assertThat(Rounding.oneDecimal(-1, 4)).isEqualByComparingTo("-0.3");
    }

    @Test
    void neverRoundsTwice() {
        // 0.4449 would become 0.45 and then 0.5 in two steps.
        assertThat(Rounding.oneDecimal(new BigDecimal("0.4449"))).isEqualByComparingTo("0.4");
        assertThat(Rounding.oneDecimal(0.4499)).isEqualByComparingTo("0.4");
    }

    @Test
    void subtractsBeforeItRounds() {
        assertThat(new Proportion(14, 27).pointsAbove(new Proportion(32, 59))).isEqualByComparingTo("-2.4");
        assertThat(new Proportion(1, 2).pointsAbove(new Proportion(1, 2))).isEqualByComparingTo("0");
    }

    @Test
    void knowsThatThereIsNoShareOfNothing() {
        assertThat(new Proportion(0, 0).isOfNothing()).isTrue();
        assertThat(new Proportion(0, 1).isOfNothing()).isFalse();
    }

    @Test
    void refusesAPartLargerThanTheWhole() {
        assertThatThrownBy(() -> new Proportion(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
