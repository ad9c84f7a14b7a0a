package uk.cdop.casebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishBankHolidaysTest {

    private final EnglishBankHolidays holidays = new EnglishBankHolidays();

    @Test
    void theYearOf2024HasItsEight() {
        assertThat(of(2024)).containsExactly(
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 6),
                LocalDate.of(2024, 5, 27), LocalDate.of(2024, 8, 26), LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26));
    }

    /** Christmas on a weekend is given on the next working days; jubilee, funeral and coronation were given once. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-27", "2021-12-28", "2022-01-03", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2020-05-08", "2026-12-28"
    })
    void aDayThatWasMovedOrGivenOnceIsOne(LocalDate day) {
        assertThat(holidays.isBankHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-02", "2024-03-17", "2022-05-30", "2020-05-04", "2024-08-05"})
    void aDayThatIsOneElsewhereOrMovedAwayIsNone(LocalDate day) {
        assertThat(holidays.isBankHoliday(day)).isFalse();
    }

    private List<LocalDate> of(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(holidays::isBankHoliday)
                .toList();
    }
}
