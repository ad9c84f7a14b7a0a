package uk.cdop.casebook.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

class FieldTest {

    private static final FieldKey GATE = FieldKey.of("gate");
    private static final FieldKey OTHER = FieldKey.of("other");
    private static final Condition GATE_IS_YES = new Condition.Is(GATE, "yes");
    private static final Answers YES = Answers.NONE.with(GATE, "yes");

    @Test
    void aQuestionWithoutConditionIsAlwaysAsked() {
        assertThat(field(new FieldType.Text(), Duty.OPTIONAL, Optional.empty()).isAsked(Answers.NONE)).isTrue();
    }

    @Test
    void aQuestionWithConditionIsAskedWhereItHolds() {
        Field field = field(new FieldType.Text(), Duty.MANDATORY, Optional.of(GATE_IS_YES));
        assertThat(field.isAsked(YES)).isTrue();
        assertThat(field.isAsked(Answers.NONE.with(GATE, "no"))).isFalse();
        assertThat(field.isAsked(Answers.NONE.with(GATE, Answer.notKnown()))).isFalse();
    }

    @Test
    void aDutyIsAlwaysNeverOrOnACondition() {
        assertThat(Duty.MANDATORY.applies(Answers.NONE)).isTrue();
        assertThat(Duty.OPTIONAL.applies(YES)).isFalse();
        assertThat(new Duty.Conditional(GATE_IS_YES).applies(YES)).isTrue();
        assertThat(new Duty.Conditional(GATE_IS_YES).applies(Answers.NONE)).isFalse();
    }

    @Test
    void dependsOnWhatItsConditionAndItsDutyRead() {
        Field field = field(new FieldType.Text(), new Duty.Conditional(new Condition.Answered(OTHER)), Optional.of(GATE_IS_YES));
        assertThat(field.dependsOn()).containsExactly(GATE, OTHER);
        assertThat(field(new FieldType.Text(), Duty.MANDATORY, Optional.empty()).dependsOn()).isEmpty();
    }

    @Test
    void onlyQuestionsOfChoiceHaveACodeList() {
        assertThat(field(new FieldType.OneOf("sex")).codeList()).contains("sex");
        assertThat(field(new FieldType.SeveralOf("agency")).codeList()).contains("agency");
        assertThat(field(new FieldType.YesNo()).codeList()).contains("yes_no");
        for (FieldType type : List.of(new FieldType.Text(), new FieldType.LongText(), new FieldType.Date(), new FieldType.Time(),
                new FieldType.WholeNumber(OptionalLong.empty(), OptionalLong.empty(), ""))) {
            assertThat(field(type).codeList()).isEmpty();
        }
    }

    @Test
    void aNumberKeepsToTheLimitsThatAreSet() {
        FieldType.WholeNumber between = new FieldType.WholeNumber(OptionalLong.of(0), OptionalLong.of(6), "days");
        assertThat(between.admits(0)).isTrue();
        assertThat(between.admits(6)).isTrue();
        assertThat(between.admits(-1)).isFalse();
        assertThat(between.admits(7)).isFalse();
        FieldType.WholeNumber free = new FieldType.WholeNumber(OptionalLong.empty(), OptionalLong.empty(), "");
        assertThat(free.admits(Long.MIN_VALUE)).isTrue();
        assertThat(free.admits(Long.MAX_VALUE)).isTrue();
    }

    @Test
    void severalChoicesAreKeptInTheOrderChosen() {
        String stored = FieldType.SeveralOf.joined(List.of("police", "gp", "camhs"));
        assertThat(stored).isEqualTo("police gp camhs");
        assertThat(FieldType.SeveralOf.codesIn(stored)).containsExactly("police", "gp", "camhs");
        assertThat(FieldType.SeveralOf.codesIn("  gp\n police ")).containsExactly("gp", "police");
        assertThat(FieldType.SeveralOf.codesIn(" ")).isEmpty();
    }

    @Test
    void aFormGivesItsQuestionsInOrderAndByKey() {
        Field first = field(new FieldType.Text());
        Field second = new Field(OTHER, "Other", "", new FieldType.Date(), Duty.OPTIONAL, Optional.empty(), Identifying.NO, "DESIGN", Optional.empty());
        FormDefinition form = new FormDefinition(FormCode.REPORTING, LocalDate.of(2019, 4, 1),
                List.of(new Section("a", "A", List.of(second)), new Section("b", "B", List.of(first))), "note");
        assertThat(form.fields()).containsExactly(second, first);
        assertThat(form.field(OTHER)).contains(second);
        assertThat(form.field(GATE)).isEmpty();
        assertThat(form).hasToString("CDR 2019-04-01");
    }

    @ParameterizedTest
    @EnumSource(Identifying.class)
    void eachDegreeOfIdentifyingIsFoundByItsCode(Identifying identifying) {
        assertThat(Identifying.ofCode(identifying.code())).isEqualTo(identifying);
    }

    @Test
    void anotherDegreeOfIdentifyingIsRefused() {
        assertThatThrownBy(() -> Identifying.ofCode("DIRECT")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Field field(FieldType type) {
        return field(type, Duty.OPTIONAL, Optional.empty());
    }

    private static Field field(FieldType type, Duty duty, Optional<Condition> showIf) {
        return new Field(FieldKey.of("one"), "One", "", type, duty, showIf, Identifying.NO, "DESIGN", Optional.empty());
    }
}
