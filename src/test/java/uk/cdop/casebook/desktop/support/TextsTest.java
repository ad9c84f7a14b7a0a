package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.FieldKey;

class TextsTest {

    @Test
    void writesDatesWithAThreeLetterMonthInEveryMonth() {
        assertThat(Texts.date(LocalDate.of(2024, 3, 14))).isEqualTo("14 Mar 2024");
        for (int month = 1; month <= 12; month++) {
            assertThat(Texts.date(LocalDate.of(2024, month, 1))).matches("1 [A-Z][a-z]{2} 2024");
        }
    }

    @Test
    void writesALeapDay() {
        assertThat(Texts.date(LocalDate.of(2024, 2, 29))).isEqualTo("29 Feb 2024");
    }

    @Test
    void saysWhereADayIsNotRecorded() {
        assertThat(Texts.date(Optional.empty())).isEqualTo("Not recorded");
    }

    @Test
    void writesMomentsAsTheClockInEnglandShowedThem() {
        assertThat(Texts.moment(Instant.parse("2024-01-14T14:02:00Z"))).isEqualTo("14 Jan 2024, 14:02");
        assertThat(Texts.moment(Instant.parse("2024-07-14T23:30:00Z"))).isEqualTo("15 Jul 2024, 00:30");
    }

    @Test
    void writesTimesIn24Hours() {
        assertThat(Texts.time(LocalTime.of(16, 5))).isEqualTo("16:05");
    }

    @Test
    void separatesThousands() {
        assertThat(Texts.number(20_000)).isEqualTo("20,000");
        assertThat(Texts.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        assertThat(Texts.number(new BigDecimal("57"))).isEqualTo("57");
    }

    @Test
    void writesPercentagesWithOneDecimal() {
        assertThat(Texts.percent(new BigDecimal("51.9"))).isEqualTo("51.9%");
        assertThat(Texts.percent(new BigDecimal("100"))).isEqualTo("100.0%");
    }

    @Test
    void countsInTheSingularAndInThePlural() {
        assertThat(Texts.counted(0, "case")).isEqualTo("0 cases");
        assertThat(Texts.counted(1, "case")).isEqualTo("1 case");
        assertThat(Texts.counted(2, "file is", "files are")).isEqualTo("2 files are");
    }

    @Test
    void spellsAKeyOutWhereNoFormHasItAnyMore() {
        assertThat(QuestionWords.spelled(FieldKey.of("home_postcode"))).isEqualTo("Home postcode");
        assertThat(QuestionWords.spelled(FieldKey.of("nhs_number"))).isEqualTo("NHS number");
        assertThat(QuestionWords.spelled(FieldKey.of("home_cdop"))).isEqualTo("Home CDOP");
    }
}
