package uk.cdop.casebook.statistics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static void quartiles(List<Long> spans, String first, String median, String third) {
        Days days = Days.of(spans);
        assertThat(days.firstQuartile()).isEqualByComparingTo(first);
        assertThat(days.median()).isEqualByComparingTo(median);
        assertThat(days.thirdQuartile()).isEqualByComparingTo(third);
    }

    @Test
    void agreesWithTheVectorOfTheDomainFileInAnyOrder() {
        quartiles(List.of(90L, 120L, 150L, 200L, 365L, 400L, 900L), "135", "200", "382.5");
        quartiles(List.of(900L, 90L, 400L, 120L, 365L, 150L, 200L), "135", "200", "382.5");
    }

    @Test
    void interpolatesBetweenTwo() {
        quartiles(List.of(10L, 11L), "10.25", "10.5", "10.75");
        quartiles(List.of(1L, 2L, 3L, 4L), "1.75", "2.5", "3.25");
    }

    @Test
    void ofOneAllAreTheSame() {
        quartiles(List.of(321L), "321", "321", "321");
        assertThat(Days.of(List.of(321L)).shortest()).isEqualTo(321);
        assertThat(Days.of(List.of(321L)).longest()).isEqualTo(321);
    }

    @Test
    void countsTheSameDayAsNought() {
        quartiles(List.of(0L, 0L, 0L), "0", "0", "0");
    }

    @Test
    void sumsAndKnowsItsEnds() {
        Days days = Days.of(List.of(5L, 1L, 9L));
        assertThat(days.sum()).isEqualTo(15);
        assertThat(days.shortest()).isEqualTo(1);
        assertThat(days.longest()).isEqualTo(9);
        assertThat(days.isEmpty()).isFalse();
        assertThat(Days.of(List.of()).isEmpty()).isTrue();
    }
}
