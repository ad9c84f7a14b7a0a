package uk.cdop.casebook.statistics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBandTest {

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "2023-01-15, 2023-01-15, UP_TO_6",
        "2023-01-15, 2023-07-15, UP_TO_6",
        "2023-01-15, 2023-07-16, OVER_6_TO_9",
        "2023-01-15, 2023-10-15, OVER_6_TO_9",
        "2023-01-15, 2023-10-16, OVER_9_TO_12",
        "2023-01-15, 2024-01-15, OVER_9_TO_12",
        "2023-01-15, 2024-01-16, OVER_12_TO_18",
        "2023-01-15, 2024-07-15, OVER_12_TO_18",
        "2023-01-15, 2024-07-16, OVER_18_TO_24",
        "2023-01-15, 2025-01-15, OVER_18_TO_24",
        "2023-01-15, 2025-01-16, OVER_24",
        "2013-01-15, 2025-01-16, OVER_24",
    })
    void takesTheLastDayOfEachLimitIn(LocalDate death, LocalDate review, TimeBand band) {
        assertThat(TimeBand.of(death, review)).isEqualTo(band);
    }

    @Test
    void sixMonthsFromTheLastOfAugustEndWithFebruary() {
        LocalDate death = LocalDate.of(2022, 8, 31);
        assertThat(TimeBand.isWithinMonths(6, death, LocalDate.of(2023, 2, 28))).isTrue();
        assertThat(TimeBand.isWithinMonths(6, death, LocalDate.of(2023, 3, 1))).isFalse();
        LocalDate beforeLeapYear = LocalDate.of(2023, 8, 31);
        assertThat(TimeBand.isWithinMonths(6, beforeLeapYear, LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(TimeBand.isWithinMonths(6, beforeLeapYear, LocalDate.of(2024, 3, 1))).isFalse();
    }

    @Test
    void twelveMonthsFromALeapDayEndOnTheTwentyEighth() {
        LocalDate death = LocalDate.of(2024, 2, 29);
        assertThat(TimeBand.isWithinMonths(12, death, LocalDate.of(2025, 2, 28))).isTrue();
        assertThat(TimeBand.isWithinMonths(12, death, LocalDate.of(2025, 3, 1))).isFalse();
    }
}
