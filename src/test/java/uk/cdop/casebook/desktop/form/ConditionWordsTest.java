package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Condition;
import uk.cdop.casebook.forms.definition.Condition.AgeUnder;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;

class ConditionWordsTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final FormDefinition FORM = CATALOGUE.inForce(FormCode.NOTIFICATION, LocalDate.of(2024, 3, 14));
    private static final FieldKey SEX = FieldKey.of("sex");
    private static final FieldKey BORN = FieldKey.of("date_of_birth");
    private static final FieldKey DIED = FieldKey.of("date_of_death");

    private static String why(Condition condition) {
        return new ConditionWords(FORM, CATALOGUE.codeLists()).why(condition);
    }

    @Test
    void namesTheAnswerThatDecides() {
        assertThat(why(new Condition.Is(SEX, "F"))).isEqualTo("Asked because “Sex” is “Female”.");
        assertThat(why(new Condition.OneOf(SEX, new TreeSet<>(List.of("F", "M"))))).isEqualTo("Asked because “Sex” is “Female” or “Male”.");
        assertThat(why(new Condition.Answered(SEX))).isEqualTo("Asked because “Sex” is answered.");
        assertThat(why(new Condition.Not(new Condition.Answered(SEX)))).isEqualTo("Asked because “Sex” is not answered.");
        assertThat(why(new Condition.OneOf(SEX, Set.of("a", "b", "c", "d", "e")))).isEqualTo("Asked because “Sex” is one of 5 answers.");
        assertThat(why(new Condition.Before(DIED, LocalDate.of(2022, 4, 1)))).isEqualTo("Asked because “Date of death” is before 1 Apr 2022.");
    }

    @Test
    void saysAnAgeInWordsAndLeavesOutThatTheDatesAreThere() {
        Condition underFour = new AgeUnder(BORN, DIED, 4, AgeUnder.Unit.YEARS);
        assertThat(why(new AgeUnder(BORN, DIED, 1, AgeUnder.Unit.DAYS))).isEqualTo("Asked because the child was under 1 day old.");
        assertThat(why(new Condition.And(List.of(new Condition.Answered(BORN), new Condition.Answered(DIED), new Condition.Not(underFour)))))
                .isEqualTo("Asked because the child was 4 years or older.");
    }

    @Test
    void turnsAndAndOrRoundUnderNot() {
        Condition both = new Condition.And(List.of(new Condition.Is(SEX, "F"), new Condition.Answered(BORN)));
        assertThat(why(both)).isEqualTo("Asked because “Sex” is “Female” and “Date of birth” is answered.");
        assertThat(why(new Condition.Not(both))).isEqualTo("Asked because “Sex” is not “Female” or “Date of birth” is not answered.");
        assertThat(why(new Condition.Or(List.of(new Condition.Is(SEX, "F"), new Condition.Is(SEX, "M"))))).isEqualTo("Asked because “Sex” is “Female” or “Sex” is “Male”.");
    }

    @Test
    void hasASentenceForEveryConditionalQuestionOfEveryForm() {
        for (FormCode code : FormCode.values()) {
            for (FormDefinition form : CATALOGUE.versions(code)) {
                ConditionWords words = new ConditionWords(form, CATALOGUE.codeLists());
                assertThat(form.questions().stream().map(Field::showIf).flatMap(java.util.Optional::stream).map(words::why))
                        .allMatch(says -> says.startsWith("Asked because ") && says.length() < 400 && !says.contains("because ."));
            }
        }
    }
}
