package uk.cdop.casebook.casework.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.SampleAreas;

class ScopeRulesTest {

    private static final AreaDirectory AREAS = SampleAreas.directory();
    private static final Answers RESIDENT = Answers.NONE
            .with(DATE_OF_BIRTH, LocalDate.of(2020, 2, 29)).with(DATE_OF_DEATH, LocalDate.of(2024, 3, 14)).with(RESIDENCE_AREA, "Dorset");
    private static final Answers STILLBORN = RESIDENT.with(DATE_OF_BIRTH, LocalDate.of(2024, 3, 14)).with(TriageFields.SIGNS_OF_LIFE, "no");

    private static Scope judged(Answers answers) {
        Scope scope = ScopeRules.judge(answers, AREAS);
        assertThat(scope.rule()).isNotBlank();
        assertThat(scope.source()).isNotBlank();
        return scope;
    }

    private static void is(Answers answers, ScopeStatus expected) {
        assertThat(judged(answers).status()).contains(expected);
    }

    private static void isUndecided(Answers answers, String asks) {
        assertThat(judged(answers).status()).isEmpty();
        assertThat(judged(answers).rule()).contains(asks);
    }

    @Test
    void aResidentChildIsInScopeOfAnyCause() {
        is(RESIDENT, ScopeStatus.IN_SCOPE);
        assertThat(judged(RESIDENT).source()).contains("16M(1)");
    }

    @Test
    void aLiveBornChildOfAnyGestationIsInScope() {
        is(RESIDENT.with(DATE_OF_BIRTH, LocalDate.of(2024, 3, 14)).with(TriageFields.SIGNS_OF_LIFE, "yes").with(GESTATION_WEEKS, 19L), ScopeStatus.IN_SCOPE);
    }

    @ParameterizedTest
    @CsvSource({
        "24, yes, OUT_ATTENDED_STILLBIRTH", "41, yes, OUT_ATTENDED_STILLBIRTH", "24, no, HOME_STILLBIRTH_JAR_ONLY",
        "23, yes, OUT_LATE_FETAL_LOSS", "23, no, OUT_LATE_FETAL_LOSS"
    })
    void withoutSignsOfLifeGestationAndAttendanceDecide(long weeks, String attended, ScopeStatus expected) {
        is(STILLBORN.with(GESTATION_WEEKS, weeks).with(TriageFields.BIRTH_ATTENDED, attended), expected);
    }

    @Test
    void withoutSignsOfLifeWhatIsNotKnownIsAsked() {
        isUndecided(STILLBORN, "gestation");
        isUndecided(STILLBORN.with(GESTATION_WEEKS, Answer.notKnown()), "gestation");
        isUndecided(STILLBORN.with(GESTATION_WEEKS, 30L), "attended");
        isUndecided(STILLBORN.with(GESTATION_WEEKS, 30L).with(TriageFields.BIRTH_ATTENDED, Answer.notKnown()), "attended");
    }

    @Test
    void aLawfulTerminationIsOutAlsoAfterALiveBirth() {
        is(RESIDENT.with(TriageFields.LAWFUL_TERMINATION, "yes").with(TriageFields.SIGNS_OF_LIFE, "yes"), ScopeStatus.OUT_LAWFUL_TERMINATION);
        is(STILLBORN.with(TriageFields.LAWFUL_TERMINATION, "no").with(GESTATION_WEEKS, 30L).with(TriageFields.BIRTH_ATTENDED, "yes"),
                ScopeStatus.OUT_ATTENDED_STILLBIRTH);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-03-15, 2024-03-14, IN_SCOPE", "2006-03-14, 2024-03-14, OUT_AGE_18_PLUS", "2006-03-13, 2024-03-14, OUT_AGE_18_PLUS",
        "2008-02-29, 2026-02-28, IN_SCOPE", "2008-02-29, 2026-03-01, OUT_AGE_18_PLUS", "2024-03-14, 2024-03-14, IN_SCOPE",
        "2005-12-31, 2023-12-31, OUT_AGE_18_PLUS", "2006-01-01, 2023-12-31, IN_SCOPE"
    })
    void theEighteenthBirthdayItselfIsOut(LocalDate born, LocalDate died, ScopeStatus expected) {
        is(RESIDENT.with(DATE_OF_BIRTH, born).with(DATE_OF_DEATH, died), expected);
    }

    @Test
    void whoMayBeUnder18IsTreatedAsAChild() {
        Answers unknown = RESIDENT.with(DATE_OF_BIRTH, Answer.notKnown());
        isUndecided(unknown, "believed to be under 18");
        is(unknown.with(TriageFields.BELIEVED_UNDER_18, "yes"), ScopeStatus.IN_SCOPE);
        is(RESIDENT.with(DATE_OF_BIRTH, LocalDate.of(2005, 1, 1)).with(TriageFields.BELIEVED_UNDER_18, "yes"), ScopeStatus.IN_SCOPE);
        assertThat(judged(unknown.with(TriageFields.BELIEVED_UNDER_18, "yes")).rule()).contains("treated as a child");
    }

    @Test
    void datesInTheWrongOrderDecideNothing() {
        isUndecided(RESIDENT.with(DATE_OF_BIRTH, LocalDate.of(2024, 3, 15)), "before the date of birth");
        isUndecided(RESIDENT.with(DATE_OF_DEATH, Answer.notAsked()), "date of death");
    }

    @Test
    void theReviewGoesByResidenceWhereverTheDeathHappened() {
        is(RESIDENT.with(PLACE_OF_DEATH_TYPE, "abroad"), ScopeStatus.IN_SCOPE);
        assertThat(judged(RESIDENT.with(PLACE_OF_DEATH_TYPE, "abroad")).rule()).contains("abroad");
        assertThat(judged(RESIDENT.with(AREA_OF_DEATH, "wales")).rule()).contains("wherever");
        is(RESIDENT.with(RESIDENCE_AREA, "elsewhere_england"), ScopeStatus.OUT_OF_AREA_PASSED_ON);
        is(RESIDENT.with(RESIDENCE_AREA, "scotland"), ScopeStatus.OUT_OF_AREA_PASSED_ON);
        isUndecided(RESIDENT.with(RESIDENCE_AREA, Answer.notKnown()), "residence");
    }

    @Test
    void aChildFromElsewhereIsReviewedHereByAgreementOrAtDiscretion() {
        Answers visitor = RESIDENT.with(RESIDENCE_AREA, "outside_uk");
        is(visitor, ScopeStatus.OUT_OF_AREA_PASSED_ON);
        assertThat(judged(visitor).rule()).contains("discretion");
        is(visitor.with(TriageFields.REVIEW_AREA_REASON, TriageFields.AT_DISCRETION), ScopeStatus.IN_SCOPE);
        is(RESIDENT.with(RESIDENCE_AREA, "wales").with(TriageFields.REVIEW_AREA_REASON, TriageFields.BY_AGREEMENT), ScopeStatus.IN_SCOPE);
        is(RESIDENT.with(RESIDENCE_AREA, "wales").with(TriageFields.REVIEW_AREA_REASON, TriageFields.BY_RESIDENCE), ScopeStatus.OUT_OF_AREA_PASSED_ON);
    }

    @Test
    void anErrorIsKeptAndGoesNoFurther() {
        is(RESIDENT.with(TriageFields.NOT_A_DEATH, "yes"), ScopeStatus.OUT_NOT_A_DEATH_OR_ERROR);
        is(Answers.NONE.with(TriageFields.NOT_A_DEATH, "yes"), ScopeStatus.OUT_NOT_A_DEATH_OR_ERROR);
    }

    @Test
    void onlySomeStatusesEndTheCase() {
        assertThat(ScopeStatus.values()).filteredOn(ScopeStatus::isRejected).hasSize(6)
                .doesNotContain(ScopeStatus.IN_SCOPE, ScopeStatus.OUT_OF_AREA_PASSED_ON, ScopeStatus.DUPLICATE);
        assertThat(ScopeStatus.values()).allSatisfy(status -> assertThat(status.label()).isNotBlank());
        assertThat(judged(Answers.NONE).isRejected()).isFalse();
    }

    @Test
    void triageAndFormAreKeptApart() {
        Answers all = RESIDENT.with(TriageFields.SIGNS_OF_LIFE, "yes").with(FieldKey.of("jar_reason"), "Considered");
        assertThat(TriageFields.form(all)).isEqualTo(RESIDENT);
        assertThat(TriageFields.triage(all).keys()).containsExactlyInAnyOrder(TriageFields.SIGNS_OF_LIFE, TriageFields.JAR_REASON);
    }
}
