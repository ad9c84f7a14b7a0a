package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.desktop.form.FieldText.Reading;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.Identifying;

class FieldTextTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);
    private static final FieldType WEEKS = new FieldType.WholeNumber(OptionalLong.of(16), OptionalLong.of(45), "weeks");
    private static final FieldType PH = new FieldType.Decimal(Optional.of(new BigDecimal("6.5")), Optional.of(new BigDecimal("8")), 2, "");

    private static Field field(FieldType type) {
        return new Field(FieldKey.of("question"), "Question", "", type, Duty.OPTIONAL, Optional.empty(), Identifying.NO, "test", Optional.empty());
    }

    private static Object value(FieldType type, String typed) {
        assertThat(FieldText.read(field(type), typed, TODAY)).isInstanceOf(Reading.Value.class);
        return ((Reading.Value) FieldText.read(field(type), typed, TODAY)).value();
    }

    private static String sentence(FieldType type, String typed) {
        assertThat(FieldText.read(field(type), typed, TODAY)).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) FieldText.read(field(type), typed, TODAY)).sentence();
    }

    @ParameterizedTest
    @CsvSource({"14/3/24,2024-03-14", "14.3.2024,2024-03-14", "14 mar 24,2024-03-14", "14th March 2024,2024-03-14", "14032024,2024-03-14", "2024-3-14,2024-03-14",
            "29/2/24,2024-02-29", "1 sept 09,2009-09-01", "31-12-99,1999-12-31", "1/1/25,2025-01-01", "1/1/26,1926-01-01", "today,2024-03-14", "yesterday,2024-03-13"})
    void readsDaysTypedInAHurry(String typed, LocalDate day) {
        assertThat(value(new FieldType.Date(), typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/24", "29/2/23", "14/13/24", "0/1/24", "march", "14/3", "next week", "14/3/024", "14 foo 24", "1/1/1700", "1/1/2900"})
    void saysHowToWriteADay(String typed) {
        assertThat(sentence(new FieldType.Date(), typed)).endsWith(typed.startsWith("1/1/") ? "was saved." : "14 Mar 2024.");
    }

    @ParameterizedTest
    @CsvSource({"9:30,09:30", "0930,09:30", "930,09:30", "9.30pm,21:30", "21h15,21:15", "12am,00:00", "12:30 pm,12:30", "00:00,00:00", "23:59,23:59", "noon,12:00", "midnight,00:00"})
    void readsTimesTypedInAHurry(String typed, LocalTime time) {
        assertThat(value(new FieldType.Time(), typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "24:00", "12:60", "13pm", "9", "soon", "0pm"})
    void saysHowToWriteATime(String typed) {
        assertThat(sentence(new FieldType.Time(), typed)).contains("not a time of day");
    }

    @Test
    void readsWholeNumbersWithinTheirRange() {
        assertThat(value(WEEKS, " 39 ")).isEqualTo(39L);
        assertThat(value(new FieldType.WholeNumber(OptionalLong.of(1), OptionalLong.empty(), "grams"), "3,450")).isEqualTo(3450L);
        assertThat(sentence(WEEKS, "forty")).isEqualTo("Write a whole number, in digits only, in weeks.");
        assertThat(sentence(WEEKS, "39.5")).startsWith("Write a whole number");
        assertThat(sentence(WEEKS, "50")).isEqualTo("The number must be from 16 to 45 weeks. Check the number and its unit.");
        assertThat(sentence(WEEKS, "99999999999999999999")).startsWith("Write a whole number");
        assertThat(sentence(new FieldType.WholeNumber(OptionalLong.of(1), OptionalLong.empty(), "grams"), "-1")).contains("1 grams or more");
    }

    @Test
    void readsDecimalsWithinTheirRangeAndPlaces() {
        assertThat(value(PH, "7.25")).isEqualTo(new BigDecimal("7.25"));
        assertThat(value(PH, "7")).isEqualTo(new BigDecimal("7"));
        assertThat(value(new FieldType.Decimal(Optional.empty(), Optional.empty(), 6, ""), "-.5")).isEqualTo(new BigDecimal("-.5"));
        assertThat(sentence(PH, "7,25")).contains("with a point");
        assertThat(sentence(PH, "7.123")).contains("room for 2 digits after the point");
        assertThat(sentence(PH, "70")).isEqualTo("The number must be from 6.5 to 8. Check the number and its unit.");
        assertThat(sentence(new FieldType.Decimal(Optional.empty(), Optional.empty(), 6, ""), "1234567890123")).contains("12 digits before the point");
    }

    @Test
    void refusesTextThatIsTooLongForItsPlace() {
        assertThat(value(new FieldType.Text(), "  a name ")).isEqualTo("a name");
        assertThat(value(new FieldType.LongText(), "a\n\n b \n")).isEqualTo("a\n\n b");
        assertThat(sentence(new FieldType.Text(), "x".repeat(2_001))).contains("has room for 2,000 letters and holds 2,001");
        assertThat(sentence(new FieldType.LongText(), "x".repeat(50_001))).contains("attach the text as a document");
    }

    @Test
    void takesCodesAsTheyAreAndNoTextForAGroup() {
        assertThat(value(new FieldType.OneOf("sex"), "F")).isEqualTo("F");
        assertThat(value(new FieldType.YesNo(), "yes")).isEqualTo("yes");
        assertThat(value(new FieldType.SeveralOf("sex"), "F M")).isEqualTo("F M");
        assertThat(sentence(new FieldType.Repeat(java.util.List.of(field(new FieldType.Text())), 3), "text")).contains("rows of its own");
    }

    @Test
    void echoesWhatCouldSurprise() {
        assertThat(FieldText.echo(field(new FieldType.Date()), "14/3/24", TODAY)).isEqualTo("Read as 14 Mar 2024");
        assertThat(FieldText.echo(field(new FieldType.Date()), "14 Mar 2024", TODAY)).isEmpty();
        assertThat(FieldText.echo(field(new FieldType.Time()), "930", TODAY)).isEqualTo("Read as 09:30");
        assertThat(FieldText.echo(field(new FieldType.Date()), "14/3", TODAY)).isEmpty();
        assertThat(FieldText.echo(field(new FieldType.Text()), "14/3/24", TODAY)).isEmpty();
    }
}
