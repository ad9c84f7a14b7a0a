package uk.cdop.casebook.statistics.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2023/24-Q4", "2024-04-01, 2024/25-Q1", "2023-06-30, 2023/24-Q1", "2023-07-01, 2023/24-Q2", "2023-09-30, 2023/24-Q2",
        "2023-10-01, 2023/24-Q3", "2023-12-31, 2023/24-Q3", "2024-01-01, 2023/24-Q4", "2024-02-29, 2023/24-Q4", "1999-12-31, 1999/00-Q3"
    })
    void placesEachDayInItsQuarter(LocalDate day, String label) {
        Quarter quarter = Quarter.of(day);
        assertThat(quarter.label()).isEqualTo(label);
        assertThat(quarter.contains(day)).isTrue();
        assertThat(quarter.yearToDateContains(day)).isTrue();
        assertThat(Quarter.read(label)).contains(quarter);
    }

    @Test
    void endsOnTheLastDayOfItsThirdMonthAlsoAfterALeapDay() {
        assertThat(new Quarter(new FinancialYear(2023), 4).firstDay()).isEqualTo("2024-01-01");
        assertThat(new Quarter(new FinancialYear(2023), 4).lastDay()).isEqualTo("2024-03-31");
        assertThat(new Quarter(new FinancialYear(2023), 1).lastDay()).isEqualTo("2023-06-30");
    }

    @Test
    void yearToDateBeginsOnTheFirstOfApril() {
        Quarter third = new Quarter(new FinancialYear(2023), 3);
        assertThat(third.yearToDateContains(LocalDate.of(2023, 3, 31))).isFalse();
        assertThat(third.yearToDateContains(LocalDate.of(2023, 4, 1))).isTrue();
        assertThat(third.yearToDateContains(LocalDate.of(2024, 1, 1))).isFalse();
    }

    @Test
    void goesBackAndForwardOverTheEndOfTheYear() {
        Quarter first = new Quarter(new FinancialYear(2024), 1);
        assertThat(first.previous()).hasToString("2023/24-Q4");
        assertThat(first.plus(-12)).hasToString("2021/22-Q1");
        assertThat(first.plus(-12).until(first)).isEqualTo(12);
        assertThat(first.plus(-2).through(first)).extracting(Quarter::label).containsExactly("2023/24-Q3", "2023/24-Q4", "2024/25-Q1");
        assertThat(first.through(first.previous())).isEmpty();
    }

    @Test
    void isWrittenForPeopleAndForFiles() {
        Quarter last = new Quarter(new FinancialYear(2023), 4);
        assertThat(last.inWords()).isEqualTo("January to March 2024");
        assertThat(last.fileLabel()).isEqualTo("2023-24-Q4");
        assertThat(Quarter.read("2023-24-q4")).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/24", "2023/24-Q5", "2023/24-Q0", "2023/25-Q1", "Q1", ""})
    void readsNothingThatIsNoQuarter(String text) {
        assertThat(Quarter.read(text)).isEmpty();
    }

    @Test
    void hasNoFifthQuarter() {
        assertThatThrownBy(() -> new Quarter(new FinancialYear(2023), 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
