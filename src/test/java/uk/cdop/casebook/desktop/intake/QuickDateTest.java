package uk.cdop.casebook.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickDateTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "14/3/24, 2024-03-14", "14/03/2024, 2024-03-14", "14.3.24, 2024-03-14", "14-3-2024, 2024-03-14", "14 3 24, 2024-03-14",
        "14 mar 24, 2024-03-14", "14 MAR 2024, 2024-03-14", "14  March  2024, 2024-03-14", "2024-03-14, 2024-03-14", "29/2/24, 2024-02-29",
        "Today, 2024-03-15", "yesterday, 2024-03-14", "1/1/06, 2006-01-01", "31/12/1999, 1999-12-31"
    })
    void readsADayAsItIsTyped(String typed, LocalDate day) {
        assertThat(QuickDate.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "14/3", "31/4/24", "29/2/23", "14/13/24", "3/14/24", "14/3/024", "14/3/20244", "tomorrow", "about March", "0/0/00", "14/3/2x"})
    void readsNothingInWhatIsNoDay(String typed) {
        assertThat(QuickDate.read(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14:02, 14:02", "1402, 14:02", "14.02, 14:02", "9:05, 09:05", "2.02pm, 14:02", "9am, 09:00", "12am, 00:00", "12:30 pm, 12:30", "00:00, 00:00", "23:59, 23:59"})
    void readsATimeAsItIsTyped(String typed, LocalTime time) {
        assertThat(QuickTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "24:00", "12:60", "13pm", "0am", "noon", "1:2", "-1:00", "99999"})
    void readsNothingInWhatIsNoTime(String typed) {
        assertThat(QuickTime.read(typed)).isEmpty();
    }
}
