package uk.cdop.casebook.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final Set<LocalDate> EASTER = Set.of(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 1));
    private final WorkingDays days = new WorkingDays(EASTER::contains);

    @ParameterizedTest
    @CsvSource({
        "2024-03-27, 0, 2024-03-27", "2024-03-27, 1, 2024-03-28", "2024-03-28, 1, 2024-04-02", "2024-03-28, 5, 2024-04-08",
        "2024-03-30, 1, 2024-04-02", "2024-02-28, 1, 2024-02-29", "2023-12-29, 1, 2024-01-01"
    })
    void countsOnOverWeekendsAndBankHolidays(LocalDate start, int workingDays, LocalDate due) {
        assertThat(days.after(start, workingDays)).isEqualTo(due);
        assertThat(days.between(start, due)).isEqualTo(workingDays);
    }

    @Test
    void aFreeDayMovesToTheNextWorkingDay() {
        assertThat(days.onOrAfter(LocalDate.of(2024, 3, 29))).isEqualTo(LocalDate.of(2024, 4, 2));
        assertThat(days.onOrAfter(LocalDate.of(2024, 3, 28))).isEqualTo(LocalDate.of(2024, 3, 28));
    }

    @Test
    void nothingLiesBetweenADayAndAnEarlierOne() {
        assertThat(days.between(LocalDate.of(2024, 3, 28), LocalDate.of(2024, 3, 1))).isZero();
        assertThat(days.between(LocalDate.of(2024, 3, 28), LocalDate.of(2024, 3, 28))).isZero();
    }

    @Test
    void countsForwardsOnly() {
        assertThatThrownBy(() -> days.after(LocalDate.of(2024, 3, 28), -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
