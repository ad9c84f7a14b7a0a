package uk.cdop.casebook.statistics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeBandTest {

    @ParameterizedTest
    @CsvSource({
        "2023-05-10,10:00,2023-05-10,10:00,WITHIN_24_HOURS",
        "2023-05-10,10:00,2023-05-11,10:00,WITHIN_24_HOURS",
        "2023-05-10,10:00,2023-05-11,10:01,OVER_24_TO_48_HOURS",
        "2023-05-10,10:00,2023-05-12,10:00,OVER_24_TO_48_HOURS",
        "2023-05-10,10:00,2023-05-17,10:00,OVER_48_HOURS_TO_7_DAYS",
        "2023-05-10,10:00,2023-05-17,10:01,LATER",
        "2023-05-10,10:00,2023-05-10,09:59,NOT_KNOWN",
        "2024-02-28,12:00,2024-03-01,12:00,OVER_24_TO_48_HOURS"})
    void countsHoursWhereBothTimesAreKnown(LocalDate died, LocalTime at, LocalDate notified, LocalTime toldAt, NoticeBand expected) {
        assertThat(NoticeBand.of(died, Optional.of(at), notified, Optional.of(toldAt))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-25,12:00,2023-03-26,13:00,WITHIN_24_HOURS",
        "2023-03-25,12:00,2023-03-26,13:01,OVER_24_TO_48_HOURS",
        "2023-10-28,12:00,2023-10-29,11:00,WITHIN_24_HOURS",
        "2023-10-28,12:00,2023-10-29,11:01,OVER_24_TO_48_HOURS"})
    void countsTheHoursThatPassedOverAClockChange(LocalDate died, LocalTime at, LocalDate notified, LocalTime toldAt, NoticeBand expected) {
        assertThat(NoticeBand.of(died, Optional.of(at), notified, Optional.of(toldAt))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-10,2023-05-10,WITHIN_24_HOURS", "2023-05-10,2023-05-11,OVER_24_TO_48_HOURS", "2023-05-10,2023-05-12,OVER_48_HOURS_TO_7_DAYS",
        "2023-05-10,2023-05-16,OVER_48_HOURS_TO_7_DAYS", "2023-05-10,2023-05-17,LATER", "2023-05-10,2023-05-09,NOT_KNOWN"})
    void takesTheLongerTimeWhereAnHourIsNotKnown(LocalDate died, LocalDate notified, NoticeBand expected) {
        assertThat(NoticeBand.of(died, Optional.of(LocalTime.NOON), notified, Optional.empty())).isEqualTo(expected);
        assertThat(NoticeBand.of(died, Optional.empty(), notified, Optional.empty())).isEqualTo(expected);
    }
}
