package uk.cdop.casebook.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickTimeTest {

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
