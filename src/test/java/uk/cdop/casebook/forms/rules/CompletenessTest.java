package uk.cdop.casebook.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.Identifying;

class CompletenessTest {

    private static final List<Field> SIX = List.of("one", "two", "three", "four", "five", "six").stream().map(CompletenessTest::field).toList();
    private static final Answers EACH_KIND = Answers.NONE
            .with(key("one"), "given")
            .with(key("two"), Answer.notKnown())
            .with(key("three"), Answer.notApplicable())
            .with(key("four"), Answer.refused())
            .with(key("five"), Answer.notYetReturned());

    @Test
    void countsEachKindOfAnswerApart() {
        Completeness completeness = Completeness.of(SIX, EACH_KIND, Set.of());
        for (AnswerState state : AnswerState.values()) {
            assertThat(completeness.count(state)).as(state.label()).isEqualTo(1);
        }
        assertThat(completeness.questions()).isEqualTo(6);
        assertThat(completeness.isComplete()).isTrue();
    }

    @Test
    void onlyNeededQuestionsCanBeMissing() {
        Set<FieldKey> all = Set.copyOf(SIX.stream().map(Field::key).toList());
        assertThat(Completeness.of(SIX, EACH_KIND, all).missing()).containsExactly(key("five"), key("six"));
        assertThat(Completeness.of(SIX, EACH_KIND, Set.of(key("two"), key("six"))).missing()).containsExactly(key("six"));
    }

    @Test
    void aQuestionThatIsNotShownIsNeitherCountedNorMissing() {
        Completeness completeness = Completeness.of(SIX.subList(0, 2), EACH_KIND, Set.of(key("six")));
        assertThat(completeness.questions()).isEqualTo(2);
        assertThat(completeness.isComplete()).isTrue();
    }

    @Test
    void aFormWithoutQuestionsIsComplete() {
        Completeness completeness = Completeness.of(List.of(), Answers.NONE, Set.of(key("one")));
        assertThat(completeness.questions()).isZero();
        assertThat(completeness.count(AnswerState.GIVEN)).isZero();
        assertThat(completeness.isComplete()).isTrue();
    }

    private static FieldKey key(String name) {
        return FieldKey.of(name);
    }

    private static Field field(String name) {
        return new Field(key(name), name, "", new FieldType.Text(), Duty.OPTIONAL, Optional.empty(), Identifying.NO, "DESIGN", Optional.empty());
    }
}
