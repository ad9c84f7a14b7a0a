package uk.cdop.casebook.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidDatesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final ValidDates ONE_DAY = ValidDates.since(LEAP_DAY).until(LEAP_DAY);

    @Test
    void includesItsFirstAndItsLastDay() {
        assertThat(ONE_DAY.includes(LEAP_DAY)).isTrue();
        assertThat(ONE_DAY.includes(LEAP_DAY.minusDays(1))).isFalse();
        assertThat(ONE_DAY.includes(LEAP_DAY.plusDays(1))).isFalse();
    }

    @Test
    void hasEndedOnTheDayAfterTheLast() {
        assertThat(ONE_DAY.hasEndedBy(LEAP_DAY)).isFalse();
        assertThat(ONE_DAY.hasEndedBy(LEAP_DAY.plusDays(1))).isTrue();
    }

    @Test
    void hasNoLimitWhereNoneIsRecorded() {
        assertThat(ValidDates.ALWAYS.includes(LocalDate.MIN)).isTrue();
        assertThat(ValidDates.ALWAYS.hasEndedBy(LocalDate.MAX)).isFalse();
    }

    @Test
    void isOutOfOrderWhereTheLastDayLiesBeforeTheFirst() {
        assertThat(ONE_DAY.isInOrder()).isTrue();
        assertThat(ValidDates.since(LEAP_DAY).until(LEAP_DAY.minusDays(1)).isInOrder()).isFalse();
        assertThat(new ValidDates(Optional.empty(), Optional.of(LEAP_DAY)).isInOrder()).isTrue();
    }
}
