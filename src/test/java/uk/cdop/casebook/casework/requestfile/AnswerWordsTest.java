package uk.cdop.casebook.casework.requestfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;

class AnswerWordsTest {

    private static final List<CodeList.Option> COLOURS = List.of(
            new CodeList.Option("red", "Deep red", "design"), new CodeList.Option("blue", "Blue", "design"));

    private static AskedQuestion asked(FieldType type) {
        return new AskedQuestion(FormCode.REPORTING, "Section", FieldKey.of("sample_key"), "Sample", "", type,
                type instanceof FieldType.OneOf || type instanceof FieldType.SeveralOf || type instanceof FieldType.YesNo ? COLOURS : List.of(), "");
    }

    private static Object read(FieldType type, String words) {
        return switch (AnswerWords.read(asked(type), words)) {
            case ReadAnswer.Said(Answer.Given<?>(Object value)) -> value;
            case ReadAnswer.Said(Answer<?> blank) -> blank.state();
            case ReadAnswer.Nothing nothing -> "nothing";
            case ReadAnswer.NotReadable(String sentence) -> sentence;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 Feb 2024", "29 February 2024", "29/02/2024", "29/2/2024", "2024-02-29", "29.2.2024", "29-02-2024", "2024-02-29T00:00", " 29 feb 2024 "})
    void readsADateAsPeopleWriteIt(String words) {
        assertThat(read(new FieldType.Date(), words)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 Feb 2023", "31/11/2024", "02/29/2024", "last Tuesday", "24-02-29", "2024"})
    void refusesWhatIsNoDateWithoutRepeatingIt(String words) {
        assertThat(read(new FieldType.Date(), words)).isEqualTo("The answer is not a date such as 14 Mar 2024.");
    }

    @ParameterizedTest
    @CsvSource({"Not known, NOT_KNOWN", "not KNOWN, NOT_KNOWN", "Not applicable, NOT_APPLICABLE", "Refused, REFUSED", "Not asked, NOT_ASKED"})
    void everyKindOfBlankIsAnAnswerToEveryQuestion(String words, AnswerState state) {
        for (FieldType type : List.of(new FieldType.Text(), new FieldType.LongText(), new FieldType.Date(), new FieldType.Time(),
                new FieldType.YesNo(), new FieldType.OneOf("c"), new FieldType.SeveralOf("c"),
                new FieldType.WholeNumber(OptionalLong.empty(), OptionalLong.empty(), ""))) {
            assertThat(read(type, words)).isEqualTo(state);
        }
    }

    @Test
    void anEmptyFieldAddsNothing() {
        assertThat(read(new FieldType.Text(), " \n\t ")).isEqualTo("nothing");
    }

    @Test
    void readsTimesAndNumbersWithinTheirLimits() {
        FieldType weeks = new FieldType.WholeNumber(OptionalLong.of(16), OptionalLong.of(45), "weeks");
        FieldType kilograms = new FieldType.Decimal(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("200")), 2, "kg");
        assertThat(read(new FieldType.Time(), "9:05")).isEqualTo(LocalTime.of(9, 5));
        assertThat(read(new FieldType.Time(), "00.00")).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(read(new FieldType.Time(), "25:00")).asString().contains("not a time");
        assertThat(read(weeks, "39")).isEqualTo(39L);
        assertThat(read(weeks, "46")).asString().contains("not a whole number");
        assertThat(read(weeks, "39.5")).asString().contains("not a whole number");
        assertThat(read(weeks, "99999999999999999999")).asString().contains("not a whole number");
        assertThat(read(kilograms, "3.25")).isEqualTo(new BigDecimal("3.25"));
        assertThat(read(kilograms, "3.255")).asString().contains("not a number");
        assertThat(read(kilograms, "1e5")).asString().contains("not a number");
    }

    @Test
    void readsChoicesByLabelOrCode() {
        assertThat(read(new FieldType.OneOf("c"), "deep RED")).isEqualTo("red");
        assertThat(read(new FieldType.OneOf("c"), "blue")).isEqualTo("blue");
        assertThat(read(new FieldType.OneOf("c"), "green")).asString().contains("not one of the choices").doesNotContain("green");
        assertThat(read(new FieldType.SeveralOf("c"), "Blue; Deep red\nBlue")).isEqualTo("blue red");
        assertThat(read(new FieldType.SeveralOf("c"), "Blue; green")).asString().contains("not one of the choices");
    }

    @Test
    void readsTextWithoutWhatCannotBeSeen() {
        assertThat(read(new FieldType.Text(), "one\r\ntwo\u0007")).isEqualTo("one two");
        assertThat(read(new FieldType.LongText(), "one\r\ntwo")).isEqualTo("one\ntwo");
        assertThat(read(new FieldType.Text(), "x".repeat(1_001))).asString().contains("1,000");
        assertThat(read(new FieldType.LongText(), "x".repeat(20_001))).asString().contains("20,000");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Object value : List.of(LocalDate.of(2024, 2, 29), LocalTime.of(14, 5), 39L, new BigDecimal("3.20"), "red blue", "red", "some words")) {
            FieldType type = switch (value) {
                case LocalDate day -> new FieldType.Date();
                case LocalTime time -> new FieldType.Time();
                case Long number -> new FieldType.WholeNumber(OptionalLong.empty(), OptionalLong.empty(), "");
                case BigDecimal number -> new FieldType.Decimal(Optional.empty(), Optional.empty(), 2, "");
                case String several when several.equals("red blue") -> new FieldType.SeveralOf("c");
                case String one when one.equals("red") -> new FieldType.OneOf("c");
                default -> new FieldType.LongText();
            };
            assertThat(read(type, AnswerWords.written(asked(type), Answer.given(value)))).isEqualTo(value);
        }
        assertThat(AnswerWords.written(asked(new FieldType.Text()), Answer.notApplicable())).isEqualTo("Not applicable");
    }

    @Test
    void aMarkFindsItsWayBackAndNothingElseIsOne() {
        FileMark mark = new FileMark(new UUID(1, 2), CaseNumber.of(2023, 7), LocalDate.of(2024, 2, 29), List.of(
                new FileMark.FormVersion(FormCode.REPORTING, LocalDate.of(2019, 4, 1)),
                new FileMark.FormVersion(FormCode.SUDDEN_UNEXPECTED, LocalDate.of(2021, 4, 1))));
        assertThat(FileMark.read(mark.text())).contains(mark);
        for (String other : List.of("", "casebook-return-1", mark.text().replace("casebook", "casebuch"), mark.text().replace("CDOP-2023-0007", "x"),
                mark.text().replace("@2019-04-01", "@2019-02-30"), mark.text().replace("CDR@", "XYZ@"), mark.text().replace("CDR@", "CDR"))) {
            assertThat(FileMark.read(other)).isEmpty();
        }
    }
}
