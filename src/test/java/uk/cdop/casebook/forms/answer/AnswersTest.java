package uk.cdop.casebook.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final FieldKey SURNAME = FieldKey.of("child_surname");
    private static final FieldKey BORN = FieldKey.of("date_of_birth");
    private static final FieldKey WEIGHT = FieldKey.of("birth_weight_g");

    @Test
    void theFourKindsOfBlankAreFourDifferentAnswers() {
        Set<Answer<String>> blanks = new HashSet<>(Set.of(
                Answer.notAsked(), Answer.notKnown(), Answer.notApplicable(), Answer.refused()));
        assertThat(blanks).hasSize(4).noneMatch(Answer::isGiven);
        assertThat(blanks).extracting(Answer::state).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(value = AnswerState.class, names = "GIVEN", mode = EnumSource.Mode.EXCLUDE)
    void aBlankKeepsItsKindWhenItIsReadAsAnotherType(AnswerState state) {
        Answer<String> blank = Answer.blank(state);
        assertThat(blank.map(String::length).state()).isEqualTo(state);
        assertThat(AnswerState.ofCode(state.code())).isEqualTo(state);
    }

    @Test
    void aGivenAnswerNeedsAValue() {
        assertThatThrownBy(() -> Answer.blank(AnswerState.GIVEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answer.given(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aQuestionWithoutAnEntryWasNotAsked() {
        assertThat(Answers.NONE.text(SURNAME)).isEqualTo(Answer.notAsked());
    }

    @Test
    void readsEachTypeAsItWasGiven() {
        Answers answers = Answers.NONE.with(SURNAME, "Samplewick").with(BORN, LocalDate.of(2024, 2, 29)).with(WEIGHT, 3_100L);
        assertThat(answers.text(SURNAME).toOptional()).contains("Samplewick");
        assertThat(answers.date(BORN).toOptional()).contains(LocalDate.of(2024, 2, 29));
        assertThat(answers.number(WEIGHT).toOptional()).contains(3_100L);
    }

    @Test
    void changingOneLeavesTheEarlierAnswersAsTheyWere() {
        Answers before = Answers.NONE.with(SURNAME, "Samplewick");
        Answers after = before.with(SURNAME, Answer.refused());
        assertThat(before.text(SURNAME).toOptional()).contains("Samplewick");
        assertThat(after.differingFrom(before)).containsExactly(SURNAME);
        assertThat(before.differingFrom(after)).containsExactly(SURNAME);
    }

    @Test
    void sayingThatAQuestionWasNotAskedIsTheSameAsNotNamingIt() {
        assertThat(Answers.of(Map.of(SURNAME, Answer.notAsked()))).isEqualTo(Answers.NONE).hasSameHashCodeAs(Answers.NONE);
    }

    @Test
    void refusesAValueThatTheStoreCouldNotKeep() {
        assertThatThrownBy(() -> Answers.NONE.with(WEIGHT, 3.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfWhatWasAnswered() {
        assertThat(Answers.NONE.with(SURNAME, "Samplewick").toString()).doesNotContain("Samplewick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Child", "child-name", "child__name", "_x", "x_", "1st"})
    void aFieldKeyIsSnakeCase(String name) {
        assertThatThrownBy(() -> FieldKey.of(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
