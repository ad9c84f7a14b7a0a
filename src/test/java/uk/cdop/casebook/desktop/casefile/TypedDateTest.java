package uk.cdop.casebook.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

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
}
