package uk.cdop.casebook.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsOfAnswersTest {

    private static final FieldKey PERSONS = FieldKey.of("persons");
    private static final FieldKey NAME = FieldKey.of("persons.name");
    private static final FieldKey BORN = FieldKey.of("persons.dob");
    private static final FieldKey OTHER = FieldKey.of("persons_seen.name");
    private static final Answers THREE = Answers.NONE.with(NAME.at(1), "Ash").with(NAME.at(2), "Elm").with(BORN.at(2), Answer.notKnown())
            .with(NAME.at(3), "Oak").with(OTHER.at(7), "Fern").with(FieldKey.of("sex"), "F");

    @Test
    void theRowsReachToTheLastThatHoldsAnAnswer() {
        assertThat(Answers.NONE.rows(PERSONS)).isZero();
        assertThat(THREE.rows(PERSONS)).isEqualTo(3);
        assertThat(Answers.NONE.with(BORN.at(5), Answer.refused()).rows(PERSONS)).isEqualTo(5);
        assertThat(Answers.NONE.with(BORN.at(5), Answer.notAsked()).rows(PERSONS)).isZero();
        assertThat(Answers.NONE.with(PERSONS, Answer.notKnown()).rows(PERSONS)).isZero();
    }

    @Test
    void removingARowMovesTheLaterOnesUp() {
        Answers left = THREE.withoutRow(PERSONS, 1);
        assertThat(left.rows(PERSONS)).isEqualTo(2);
        assertThat(left.text(NAME.at(1)).toOptional()).contains("Elm");
        assertThat(left.answer(BORN.at(1)).state()).isEqualTo(AnswerState.NOT_KNOWN);
        assertThat(left.answer(BORN.at(2)).state()).isEqualTo(AnswerState.NOT_ASKED);
        assertThat(left.text(NAME.at(2)).toOptional()).contains("Oak");
    }

    @Test
    void removingARowTouchesNothingElse() {
        Answers left = THREE.withoutRow(PERSONS, 3);
        assertThat(left.rows(PERSONS)).isEqualTo(2);
        assertThat(left.rows(FieldKey.of("persons_seen"))).isEqualTo(7);
        assertThat(left.text(FieldKey.of("sex")).toOptional()).contains("F");
        assertThat(THREE.withoutRow(PERSONS, 9)).isEqualTo(THREE);
    }

    @Test
    void aQuestionKnowsItsGroup() {
        assertThat(NAME.at(2).group()).contains(PERSONS);
        assertThat(PERSONS.group()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.5", "12.0, 12", "100, 100", "0.00, 0", "-3.10, -3.1"})
    void zerosBehindADecimalNumberMakeNoOtherAnswer(String written, String kept) {
        Answers answers = Answers.NONE.with(BORN, new BigDecimal(written));
        assertThat(answers).isEqualTo(Answers.NONE.with(BORN, new BigDecimal(kept)));
        assertThat(answers.decimal(BORN).toOptional().map(BigDecimal::toPlainString)).contains(kept);
    }
}
