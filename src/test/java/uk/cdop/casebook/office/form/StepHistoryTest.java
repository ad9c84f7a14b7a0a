package uk.cdop.casebook.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

class StepHistoryTest {

    private static final FieldKey NAME = FieldKey.of("name");
    private static final FieldKey OTHER = FieldKey.of("other");
    private static final Instant NOON = Instant.parse("2024-03-31T00:59:30Z");
    private static final Answers BEFORE = Answers.NONE.with(NAME, "A");
    private static final Answers AFTER = Answers.NONE.with(NAME, "AB");

    private static FormStep step(int number, boolean undone) {
        return new FormStep(number, NOON, "Robin Example", Map.of(NAME, new FormStep.Change(Answer.notAsked(), Answer.given("A"))), undone);
    }

    @Test
    void growsTheLastStepWhereOnePersonGoesOnWithOneAnswer() {
        FormStep grown = new StepHistory(List.of(step(1, false))).after(BEFORE, AFTER, NOON.plusSeconds(60), "Robin Example");
        assertThat(grown.number()).isEqualTo(1);
        assertThat(grown.changes().get(NAME)).isEqualTo(new FormStep.Change(Answer.notAsked(), Answer.given("AB")));
    }

    @Test
    void beginsANewStepAfterAPauseOrForAnotherPersonOrAnotherAnswer() {
        StepHistory history = new StepHistory(List.of(step(1, false)));
        assertThat(history.after(BEFORE, AFTER, NOON.plusSeconds(121), "Robin Example").number()).isEqualTo(2);
        assertThat(history.after(BEFORE, AFTER, NOON.plusSeconds(5), "Somebody Else").number()).isEqualTo(2);
        assertThat(history.after(BEFORE, BEFORE.with(OTHER, "x"), NOON.plusSeconds(5), "Robin Example").number()).isEqualTo(2);
    }

    @Test
    void takesTheNumberOfTheFirstStepThatWasTakenBack() {
        StepHistory history = new StepHistory(List.of(step(1, false), step(2, true), step(3, true)));
        assertThat(history.undoable()).contains(step(1, false));
        assertThat(history.redoable()).contains(step(2, true));
        assertThat(history.after(BEFORE, AFTER, NOON.plusSeconds(1), "Robin Example").number()).isEqualTo(2);
    }

    @Test
    void hasNothingToTakeBackAtFirst() {
        assertThat(new StepHistory(List.of()).undoable()).isEmpty();
        assertThat(new StepHistory(List.of()).redoable()).isEmpty();
        assertThat(new StepHistory(List.of()).after(Answers.NONE, BEFORE, NOON, "Robin Example").number()).isEqualTo(1);
    }

    @Test
    void fitsOnlyWhileNobodyChangedTheAnswerInAnotherWay() {
        assertThat(StepHistory.fits(step(1, false), BEFORE)).isTrue();
        assertThat(StepHistory.fits(step(1, false), AFTER)).isFalse();
        assertThat(StepHistory.fits(step(1, true), Answers.NONE)).isTrue();
        assertThat(StepHistory.turned(step(1, false), BEFORE)).isEqualTo(Answers.NONE);
        assertThat(StepHistory.turned(step(1, true), Answers.NONE)).isEqualTo(BEFORE);
    }
}
