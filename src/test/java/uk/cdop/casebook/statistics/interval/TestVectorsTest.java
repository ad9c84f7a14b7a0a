package uk.cdop.casebook.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.interval.TestVectors.Method;
import uk.cdop.casebook.statistics.interval.TestVectors.Vector;

class TestVectorsTest {

    @Test
    void theMethodsGiveThePublishedLimits() {
        assertThat(TestVectors.missed()).isEmpty();
    }

    @Test
    void aLimitThatIsOffInItsLastDecimalIsNamed() {
        assertThat(TestVectors.missed(List.of(
                new Vector(Method.BYAR, 65, 0, 50.163188, 82.849140, 5e-7), new Vector(Method.EXACT, 5, 0, 1.623486, 11.668332, 5e-7),
                new Vector(Method.WILSON, 65, 100, 0.552545, 0.736358, 5e-7)))).containsExactly("Byar 65", "Wilson 65 of 100");
    }
}
