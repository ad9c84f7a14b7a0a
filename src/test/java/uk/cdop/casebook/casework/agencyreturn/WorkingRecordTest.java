package uk.cdop.casebook.casework.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.agencyreturn.Conflict.Saying;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

class WorkingRecordTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final FieldKey PLACE = FieldKey.of("place_of_death_type");
    private static final FieldKey WEEKS = FieldKey.of("gestation_weeks");
    private static final FieldKey A_WEEKS = FieldKey.of("a_gestation_weeks");
    private static final SameFact SAME = SameFact.read("# a remark\ngestation_weeks;a_gestation_weeks\n");

    private static Statement says(String source, FieldKey key, Object value) {
        return new Statement(source, DAY, FormCode.REPORTING, Answers.NONE.with(key, value));
    }

    private static Statement says(String source, FieldKey key, Answer<?> answer) {
        return new Statement(source, DAY, FormCode.REPORTING, Answers.NONE.with(key, answer));
    }

    private static AdoptedAnswer adopted(FieldKey key, Object value) {
        return new AdoptedAnswer(
                UUID.randomUUID(), CaseNumber.of(2024, 1), key, Answer.given(value), "Example Hospital", "Robin Deskworth", Instant.EPOCH, "seen");
    }

    private static WorkingRecord record(List<AdoptedAnswer> adopted, Statement... statements) {
        return new WorkingRecord(List.of(statements), adopted, SAME, key -> !key.name().startsWith("rep_"));
    }

    @Test
    void putsDifferingAnswersSideBySide() {
        List<Conflict> conflicts = record(List.of(), says("Notification form", PLACE, "hospice"), says("Example Practice", PLACE, "school")).conflicts();
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst().fact()).isEqualTo(PLACE);
        assertThat(conflicts.getFirst().sayings()).extracting(Saying::source).containsExactly("Notification form", "Example Practice");
        assertThat(conflicts.getFirst().isOpen()).isTrue();
    }

    @Test
    void seesTheSameFactInQuestionsOfOtherForms() {
        WorkingRecord record = record(List.of(), says("Notification form", WEEKS, 39L), says("Example Hospital", A_WEEKS, 40L));
        assertThat(record.conflicts()).extracting(Conflict::fact).containsExactly(WEEKS);
        WorkingRecord agreed = record(List.of(), says("Notification form", WEEKS, 39L), says("Example Hospital", A_WEEKS, 39L));
        assertThat(agreed.conflicts()).isEmpty();
        assertThat(agreed.known().answer(A_WEEKS)).isEqualTo(Answer.given(39L));
    }

    @Test
    void hearsNoContradictionInThoseWhoDoNotKnowOrWillNotSay() {
        WorkingRecord record = record(List.of(), says("A", PLACE, "hospice"), says("B", PLACE, Answer.notKnown()), says("C", PLACE, Answer.refused()));
        assertThat(record.conflicts()).isEmpty();
        assertThat(record.known().answer(PLACE)).isEqualTo(Answer.given("hospice"));
    }

    @Test
    void hearsAContradictionInThatAQuestionDoesNotApply() {
        assertThat(record(List.of(), says("A", PLACE, "hospice"), says("B", PLACE, Answer.notApplicable())).conflicts()).hasSize(1);
    }

    @Test
    void takesTheSameWordsInOtherLettersAsTheSame() {
        assertThat(record(List.of(), says("A", PLACE, "Example  Ward "), says("B", PLACE, "example ward")).conflicts()).isEmpty();
    }

    @Test
    void comparesNoDetailsOfReporters() {
        FieldKey name = FieldKey.of("rep_name");
        assertThat(record(List.of(), says("A", name, "Sam"), says("B", name, "Alex")).conflicts()).isEmpty();
    }

    @Test
    void knowsNothingWhereSourcesDifferUntilOneIsTaken() {
        Statement[] differing = {says("A", PLACE, "hospice"), says("B", PLACE, "school")};
        assertThat(record(List.of(), differing).known().answer(PLACE).isGiven()).isFalse();
        WorkingRecord settled = record(List.of(adopted(PLACE, "hospice"), adopted(PLACE, "school")), differing);
        assertThat(settled.known().answer(PLACE)).isEqualTo(Answer.given("school"));
        assertThat(settled.conflicts().getFirst().isOpen()).isFalse();
        assertThat(settled.conflicts().getFirst().adopted()).hasSize(2);
    }

    @Test
    void listsOpenConflictsBeforeSettledOnes() {
        List<Conflict> conflicts = record(
                List.of(adopted(WEEKS, 39L)), says("A", WEEKS, 39L), says("B", WEEKS, 40L), says("A", PLACE, "hospice"), says("B", PLACE, "school"))
                .conflicts();
        assertThat(conflicts).extracting(Conflict::fact).containsExactly(PLACE, WEEKS);
    }

    @Test
    void hasNothingToSayOfACaseWithoutAnswers() {
        assertThat(record(List.of()).conflicts()).isEmpty();
        assertThat(record(List.of()).known()).isEqualTo(Answers.NONE);
    }
}
