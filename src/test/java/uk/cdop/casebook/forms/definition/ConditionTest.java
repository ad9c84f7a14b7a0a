package uk.cdop.casebook.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

class ConditionTest {

    private static final FieldKey PLACE = FieldKey.of("place");
    private static final FieldKey BORN = FieldKey.of("born");
    private static final FieldKey DIED = FieldKey.of("died");
    private static final Condition.AgeUnder UNDER_ONE_YEAR = new Condition.AgeUnder(BORN, DIED, 1, Condition.AgeUnder.Unit.YEARS);

    @Test
    void aQuestionIsAnsweredOnlyByAValue() {
        Condition answered = new Condition.Answered(PLACE);
        assertThat(answered.holds(Answers.NONE.with(PLACE, "home"))).isTrue();
        assertThat(answered.holds(Answers.NONE)).isFalse();
        for (Answer<?> blank : List.of(Answer.notKnown(), Answer.notApplicable(), Answer.refused(), Answer.notYetReturned())) {
            assertThat(answered.holds(Answers.NONE.with(PLACE, blank))).isFalse();
        }
    }

    @Test
    void comparesCodesAlsoWhereSeveralAreChosen() {
        Answers several = Answers.NONE.with(PLACE, "home school");
        assertThat(new Condition.Is(PLACE, "school").holds(several)).isTrue();
        assertThat(new Condition.Is(PLACE, "hospice").holds(several)).isFalse();
        assertThat(new Condition.OneOf(PLACE, Set.of("hospice", "home")).holds(several)).isTrue();
        assertThat(new Condition.OneOf(PLACE, Set.of("hospice")).holds(several)).isFalse();
    }

    @Test
    void anAnswerOfAnotherTypeIsNoCode() {
        assertThat(new Condition.Is(PLACE, "home").holds(Answers.NONE.with(PLACE, 3L))).isFalse();
        assertThat(new Condition.Before(PLACE, LocalDate.of(2024, 1, 1)).holds(Answers.NONE.with(PLACE, "2023"))).isFalse();
    }

    @Test
    void countsDaysFromTheDayOfBirth() {
        Condition firstDay = new Condition.AgeUnder(BORN, DIED, 1, Condition.AgeUnder.Unit.DAYS);
        assertThat(firstDay.holds(dates("2023-06-01", "2023-06-01"))).isTrue();
        assertThat(firstDay.holds(dates("2023-06-01", "2023-06-02"))).isFalse();
    }

    @Test
    void underOneYearEndsOnTheFirstBirthday() {
        assertThat(UNDER_ONE_YEAR.holds(dates("2022-06-01", "2023-05-31"))).isTrue();
        assertThat(UNDER_ONE_YEAR.holds(dates("2022-06-01", "2023-06-01"))).isFalse();
    }

    @Test
    void aChildOfTheLeapDayIsOneOnTheFirstOfMarch() {
        assertThat(UNDER_ONE_YEAR.holds(dates("2024-02-29", "2025-02-28"))).isTrue();
        assertThat(UNDER_ONE_YEAR.holds(dates("2024-02-29", "2025-03-01"))).isFalse();
        Condition underFour = new Condition.AgeUnder(BORN, DIED, 4, Condition.AgeUnder.Unit.YEARS);
        assertThat(underFour.holds(dates("2020-02-29", "2024-02-28"))).isTrue();
        assertThat(underFour.holds(dates("2020-02-29", "2024-02-29"))).isFalse();
    }

    @Test
    void anAgeThatIsNotKnownIsUnderNothing() {
        assertThat(UNDER_ONE_YEAR.holds(Answers.NONE.with(DIED, LocalDate.of(2023, 6, 1)))).isFalse();
        assertThat(UNDER_ONE_YEAR.holds(Answers.NONE.with(BORN, LocalDate.of(2023, 6, 1)))).isFalse();
        assertThat(UNDER_ONE_YEAR.holds(dates("2023-06-01", "2023-06-02").with(BORN, Answer.notKnown()))).isFalse();
    }

    @Test
    void agreesWithTheAgeAtDeathOfCasework() {
        Random random = new Random(20240401);
        for (int round = 0; round < 2000; round++) {
            LocalDate born = LocalDate.of(2004, 1, 1).plusDays(random.nextInt(7000));
            LocalDate died = born.plusDays(random.nextInt(6600));
            int years = 1 + random.nextInt(17);
            boolean under = new Condition.AgeUnder(BORN, DIED, years, Condition.AgeUnder.Unit.YEARS)
                    .holds(Answers.NONE.with(BORN, born).with(DIED, died));
            assertThat(under).as("%s to %s, %d years", born, died, years).isEqualTo(new AgeAtDeath(born, died).years() < years);
        }
    }

    @Test
    void aDayItselfIsNotBeforeItself() {
        Condition before = new Condition.Before(DIED, LocalDate.of(2024, 9, 9));
        assertThat(before.holds(dates("2020-01-01", "2024-09-08"))).isTrue();
        assertThat(before.holds(dates("2020-01-01", "2024-09-09"))).isFalse();
    }

    @Test
    void joinsConditionsAndSaysWhatTheyRead() {
        Condition home = new Condition.Is(PLACE, "home");
        Condition known = new Condition.Answered(DIED);
        Answers answers = Answers.NONE.with(PLACE, "home");
        assertThat(new Condition.And(List.of(home, known)).holds(answers)).isFalse();
        assertThat(new Condition.Or(List.of(home, known)).holds(answers)).isTrue();
        assertThat(new Condition.Not(home).holds(answers)).isFalse();
        assertThat(new Condition.And(List.of(home, new Condition.Not(UNDER_ONE_YEAR))).reads()).containsExactlyInAnyOrder(PLACE, BORN, DIED);
    }

    private static Answers dates(String born, String died) {
        return Answers.NONE.with(BORN, LocalDate.parse(born)).with(DIED, LocalDate.parse(died));
    }
}
