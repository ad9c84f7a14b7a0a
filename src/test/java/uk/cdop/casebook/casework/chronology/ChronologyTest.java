package uk.cdop.casebook.casework.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyTest {

    private static ChronologyEntry entry(String day) {
        return ChronologyEntry.on(LocalDate.parse(day), "Something invented", "Sample");
    }

    private static Chronology of(String born, String died, String... days) {
        return Chronology.of(List.of(days).stream().map(ChronologyTest::entry).toList(), Optional.of(LocalDate.parse(born)), LocalDate.parse(died));
    }

    /** Ages in days, weeks and years; over the change of the clock on 31 March 2024 and over leap days alike. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-03-30 | 2024-04-20 | 2024-03-30 | 0 days old",
        "2024-03-30 | 2024-04-20 | 2024-03-31 | 1 day old",
        "2024-03-30 | 2024-04-20 | 2024-04-02 | 3 days old",
        "2024-03-30 | 2024-04-20 | 2024-04-20 | 21 days, day of the death",
        "2024-03-30 | 2024-04-20 | 2024-04-21 | 1 day after the death",
        "2024-03-30 | 2024-04-20 | 2024-03-28 | 2 days before birth",
        "2020-02-29 | 2024-06-01 | 2024-02-28 | 3 years old",
        "2020-02-29 | 2024-06-01 | 2024-02-29 | 4 years old",
        "2019-10-01 | 2024-06-01 | 2019-12-31 | 13 weeks old"
    })
    void saysHowOldTheChildWas(String born, String died, String day, String words) {
        assertThat(of(born, died, day).lines()).extracting(Chronology.Line::when).containsExactly(words);
    }

    @Test
    void withoutADateOfBirthItCountsFromTheDeath() {
        Chronology shown = Chronology.of(
                List.of(entry("2024-01-01"), entry("2024-01-03"), entry("2024-01-04")), Optional.empty(), LocalDate.of(2024, 1, 3));
        assertThat(shown.lines()).extracting(Chronology.Line::when)
                .containsExactly("2 days before the death", "day of the death", "1 day after the death");
    }

    @Test
    void withinADayTimesComeFirstInTheirOrderAndNothingStandsTwice() {
        ChronologyEntry late = new ChronologyEntry(LocalDate.of(2024, 1, 3), Optional.of(LocalTime.of(23, 50)), "Late", "Sample");
        ChronologyEntry early = new ChronologyEntry(LocalDate.of(2024, 1, 3), Optional.of(LocalTime.MIDNIGHT), "Early", "Sample");
        ChronologyEntry untimed = entry("2024-01-03");
        assertThat(Chronology.of(List.of(untimed, late, early, late), Optional.empty(), LocalDate.of(2024, 1, 3)).lines())
                .extracting(Chronology.Line::entry)
                .containsExactly(early, late, untimed);
    }

    @Test
    void aLongSilenceBeforeTheDeathIsSaidAndALaterOneIsNot() {
        assertThat(of("2023-01-01", "2024-01-03", "2023-01-01", "2023-01-29", "2023-03-01", "2024-06-01").lines())
                .extracting(Chronology.Line::gap)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("Nothing is recorded for the 31 days before this."), Optional.empty());
    }

    @Test
    void nothingRecordedGivesNoLine() {
        assertThat(Chronology.of(List.of(), Optional.empty(), LocalDate.of(2024, 1, 3)).lines()).isEmpty();
    }
}
