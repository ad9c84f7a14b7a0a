package uk.cdop.casebook.office.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.forms.answer.AnswerState;

class CellReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "29/02/2024", "29-02-2024", "29.2.2024", "29 Feb 2024", "29 february 2024", "29-Feb-2024", " 29/2/2024 ", "2024-02-29T14:05", "29/02/2024 00:00"})
    void readsDatesAsTheBritishWriteThem(String cell) {
        assertThat(CellReading.date(cell)).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"1 Sep 2023, 2023-09-01", "1 Sept 2023, 2023-09-01", "1 September 2023, 2023-09-01", "01/09/2023, 2023-09-01"})
    void readsSeptemberHoweverItIsShortened(String cell, LocalDate day) {
        assertThat(CellReading.date(cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2023", "31/04/2024", "29/02/24", "2024", "02/29/2024", "yesterday", "0", "45351"})
    void guessesNoDate(String cell) {
        assertThat(CellReading.date(cell)).isEmpty();
    }

    @Test
    void readsTimesAndWholeNumbers() {
        assertThat(CellReading.time("14:05")).contains(LocalTime.of(14, 5));
        assertThat(CellReading.time("2024-02-29T09:30")).contains(LocalTime.of(9, 30));
        assertThat(CellReading.time("25:00")).isEmpty();
        assertThat(CellReading.number("1,250")).contains(1250L);
        assertThat(CellReading.number("24.0")).contains(24L);
        assertThat(CellReading.number("24.5")).isEmpty();
        assertThat(CellReading.number("-3")).isEmpty();
        assertThat(CellReading.number("1250 g")).isEmpty();
        assertThat(CellReading.number("99999999999999999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOT_ASKED", "'  ', NOT_ASKED", "NK, NOT_KNOWN", "not known, NOT_KNOWN", "n.k., NOT_KNOWN", "NA, NOT_APPLICABLE", "N/A, NOT_APPLICABLE",
        "Not applicable, NOT_APPLICABLE", "Refused, REFUSED", "declined, REFUSED", "Not yet returned, NOT_YET_RETURNED"
    })
    void tellsTheKindsOfBlankApart(String cell, AnswerState state) {
        assertThat(CellReading.blank(cell)).contains(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nadia", "no", "Nkosi", "0", "-"})
    void takesNoWordForABlankThatIsNone(String cell) {
        assertThat(CellReading.blank(cell)).isEmpty();
    }
}
