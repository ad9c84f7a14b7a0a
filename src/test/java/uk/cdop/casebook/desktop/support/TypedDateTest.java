package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "14/3/24, 2024-03-14", "14/03/2024, 2024-03-14", "14.3.24, 2024-03-14", "14-3-2024, 2024-03-14", "14 3 24, 2024-03-14",
        "14 mar 24, 2024-03-14", "14 MAR 2024, 2024-03-14", "14  March  2024, 2024-03-14", "2024-03-14, 2024-03-14", "29/2/24, 2024-02-29",
        "Today, 2024-03-15", "t, 2024-03-15", "T, 2024-03-15", " y , 2024-03-14", "yesterday, 2024-03-14", "1/1/06, 2006-01-01", "31/12/1999, 1999-12-31"
    })
    void readsADayAsItIsTypedDuringACall(String typed, LocalDate day) {
        assertThat(TypedDate.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "14/3", "31/4/24", "29/2/23", "14/13/24", "3/14/24", "14/3/024", "14/3/20244", "tomorrow", "about March", "0/0/00", "14/3/2x"})
    void readsNothingInWhatIsNoDay(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 Mar 2024", "14 mar 2024", "14 March 2024", "14/3/2024", "14/03/2024", "14/3/24", "14 Mar 24", "14.3.2024", "2024-03-14", "  14   Mar  2024 "})
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.of(2024, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb 2024", "29/2/2023", "29/2/23", "3/14/2024", "14 Mar", "2024", "32.1.2024", "3/5/85", "1 Jan 50"})
    void guessesNothing(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 Feb 2024", "29/2/2024", "29/2/24"})
    void knowsLeapDays(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-02-29", "2024-01-01, 2023-12-31", "2024-03-31, 2024-03-30"})
    void yesterdayIsTheDayBeforeAlsoOverLeapDaysAndYearEnds(LocalDate today, LocalDate yesterday) {
        assertThat(TypedDate.read("yesterday", today)).contains(yesterday);
        assertThat(TypedDate.read("yesterday")).as("without a calendar there is no yesterday").isEmpty();
    }
}
