package uk.cdop.casebook.statistics.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class FinancialYearTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2022",
        "2023-04-01, 2023",
        "2023-12-31, 2023",
        "2024-01-01, 2023",
        "2024-02-29, 2023",
        "2024-03-31, 2023",
        "2024-04-01, 2024",
    })
    void beginsOnTheFirstOfApril(LocalDate day, int startYear) {
        assertThat(FinancialYear.of(day)).isEqualTo(new FinancialYear(startYear));
        assertThat(new FinancialYear(startYear).contains(day)).isTrue();
        assertThat(new FinancialYear(startYear).next().contains(day)).isFalse();
        assertThat(new FinancialYear(startYear).previous().contains(day)).isFalse();
    }

    @Test
    void everyDayOfTenYearsIsInExactlyOneYear() {
        List<FinancialYear> years = List.of(new FinancialYear(2018), new FinancialYear(2019), new FinancialYear(2020), new FinancialYear(2021));
        for (LocalDate day = LocalDate.of(2018, 4, 1); day.isBefore(LocalDate.of(2022, 4, 1)); day = day.plusDays(1)) {
            LocalDate each = day;
            assertThat(years.stream().filter(year -> year.contains(each))).hasSize(1);
        }
    }

    @Test
    void isWrittenInThreeWays() {
        assertThat(YEAR.label()).isEqualTo("2023/24");
        assertThat(YEAR.fileLabel()).isEqualTo("2023-24");
        assertThat(YEAR.ending()).isEqualTo("year ending 31 March 2024");
        assertThat(YEAR).hasToString("2023/24");
        assertThat(new FinancialYear(1999).label()).isEqualTo("1999/00");
        assertThat(new FinancialYear(2008).label()).isEqualTo("2008/09");
    }

    @Test
    void isWrittenTheSameWayInEveryLanguage() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(YEAR.label()).isEqualTo("2023/24");
            assertThat(YEAR.ending()).isEqualTo("year ending 31 March 2024");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/24", "2023-24", " 2023/24 "})
    void isReadAsItIsWritten(String text) {
        assertThat(FinancialYear.read(text)).contains(YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "2023/25", "2023/2024", "23/24", "2023/24/25", "year"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(FinancialYear.read(text)).isEmpty();
    }

    @Test
    void yearsFollowOneAnother() {
        assertThat(YEAR.next().previous()).isEqualTo(YEAR);
        assertThat(YEAR.next().firstDay()).isEqualTo(YEAR.lastDay().plusDays(1));
        assertThat(YEAR).isGreaterThan(YEAR.previous()).isLessThan(YEAR.next());
    }
}
