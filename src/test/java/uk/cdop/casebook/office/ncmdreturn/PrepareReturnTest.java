package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnAnswer;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm.State;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReturnCases;
import uk.cdop.casebook.testkit.ReturnOffice;

class PrepareReturnTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final FieldKey CAUSE = FieldKey.of("an_cause_text");

    private final ReturnOffice office = new ReturnOffice();

    @Test
    void aYearWithoutCasesIsReady() {
        NcmdReturn prepared = prepare();
        assertThat(prepared.ready()).isTrue();
        assertThat(prepared.cases()).isEmpty();
        assertThat(prepared.blockers()).isEmpty();
    }

    @Test
    void anOpenCaseWithItsNotificationCompleteIsReady() {
        ReturnCase one = only(notifiedOn(1, "2023-06-01"));
        assertThat(one.ready()).isTrue();
        assertThat(states(one)).containsExactly(State.COMPLETE, State.NOT_DUE, State.NOT_DUE);
        assertThat(one.forms()).extracting(ReturnForm::form).containsExactly(FormCode.NOTIFICATION, FormCode.REPORTING, FormCode.ANALYSIS);
        assertThat(form(one, FormCode.REPORTING).answers()).isEmpty();
    }

    @Test
    void saysWhichNeededAnswersAreMissingWithoutNamingAnybody() {
        ReturnCase one = only(notifiedOn(1, "2023-06-01").withDatesOnly());
        assertThat(form(one, FormCode.NOTIFICATION).missing())
                .containsExactly(NHS_NUMBER, SEX, ETHNIC_CATEGORY, HOME_POSTCODE, PLACE_OF_DEATH_TYPE);
        assertThat(one.blockers()).containsExactly(
                "CDOP-2023-0001: the notification form still needs 5 answers: NHS number, Sex, Ethnic group of child, Postcode, Where the child died.");
        assertThat(prepare().ready()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = AnswerState.class, names = "GIVEN", mode = EnumSource.Mode.EXCLUDE)
    void eachKindOfBlankIsAnAnswerOrIsMissing(AnswerState state) {
        ReturnCase one = only(notifiedOn(1, "2023-06-01").with(SEX, Answer.blank(state)));
        boolean missing = state == AnswerState.NOT_ASKED || state == AnswerState.NOT_YET_RETURNED;
        assertThat(form(one, FormCode.NOTIFICATION).missing().contains(SEX)).isEqualTo(missing);
        assertThat(answer(one, FormCode.NOTIFICATION, SEX)).satisfies(answer -> {
            assertThat(answer.state()).isEqualTo(state);
            assertThat(answer.text()).isEmpty();
            assertThat(answer.needed()).isTrue();
        });
        assertThat(one.ready()).isEqualTo(!missing);
    }

    @Test
    void anNhsNumberIsNotNeededWhereTheReasonIsGiven() {
        ReturnCase one = only(notifiedOn(1, "2023-06-01").with(NHS_NUMBER, Answer.notAsked())
                .with(NHS_NUMBER_ABSENT_REASON, "non_resident_england"));
        assertThat(one.ready()).isTrue();
        assertThat(answer(one, FormCode.NOTIFICATION, NHS_NUMBER).needed()).isFalse();
        assertThat(answer(one, FormCode.NOTIFICATION, NHS_NUMBER_ABSENT_REASON).text())
                .isEqualTo("Child non-resident in England (non_resident_england)");
    }

    @Test
    void anAnswerBeyondItsVersionIsKeptAndNamedSo() {
        ReturnCase one = only(notifiedOn(1, "2023-06-01").onVersion("2021-04-01").with(NHS_NUMBER, Answer.notAsked())
                .with(NHS_NUMBER_ABSENT_REASON, "non_resident_england"));
        assertThat(form(one, FormCode.NOTIFICATION).version()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(one.ready()).isTrue();
        assertThat(answer(one, FormCode.NOTIFICATION, NHS_NUMBER_ABSENT_REASON)).satisfies(answer -> {
            assertThat(answer.section()).isEqualTo("Held here, not asked by this version of the form");
            assertThat(answer.label()).isEqualTo("Reason no NHS number");
            assertThat(answer.text()).isEqualTo("Child non-resident in England (non_resident_england)");
        });
    }

    @Test
    void gestationAndBirthWeightAreNeededUntilTheFirstBirthday() {
        assertThat(missing(notifiedOn(1, "2023-06-02").bornOn("2022-06-02").diedOn("2023-06-01"))).containsExactly(GESTATION_WEEKS, BIRTH_WEIGHT_G);
        assertThat(missing(notifiedOn(1, "2023-06-02").bornOn("2022-06-01").diedOn("2023-06-01"))).isEmpty();
        assertThat(missing(notifiedOn(1, "2025-03-02").bornOn("2024-02-29").diedOn("2025-02-28"), new FinancialYear(2024)))
                .containsExactly(GESTATION_WEEKS, BIRTH_WEIGHT_G);
        assertThat(missing(notifiedOn(1, "2025-03-02").bornOn("2024-02-29").diedOn("2025-03-01"), new FinancialYear(2024))).isEmpty();
    }

    @Test
    void nothingOfInfancyIsNeededWhereTheDateOfBirthIsNotKnown() {
        assertThat(missing(notifiedOn(1, "2023-06-02").with(DATE_OF_BIRTH, Answer.notKnown()))).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotFitIsInTheWayWhereItIsNeeded() {
        ReturnCase one = only(notifiedOn(1, "2023-06-01").with(ETHNIC_CATEGORY, "Q9"));
        assertThat(one.blockers()).singleElement().asString()
                .startsWith("CDOP-2023-0001: on the notification form, “Ethnic group of child”").doesNotContain("Q9");
        assertThat(form(one, FormCode.NOTIFICATION).state()).isEqualTo(State.INCOMPLETE);
        assertThat(form(one, FormCode.NOTIFICATION).missing()).isEmpty();
    }

    @Test
    void aReviewOfTheYearMustBeMarkedComplete() {
        ReturnCase reviewed = only(notifiedOn(1, "2022-06-01").reviewedOn("2024-02-12"));
        assertThat(reviewed.blockers()).containsExactly("CDOP-2022-0001: reviewed on 12 Feb 2024 and not yet marked complete.");
        assertThat(form(reviewed, FormCode.ANALYSIS).state()).isEqualTo(State.COMPLETE);
        ReturnCase complete = only(notifiedOn(1, "2022-06-01").reviewedOn("2024-02-12").movedTo(CaseStage.COMPLETED, "2024-02-20"));
        assertThat(complete.ready()).isTrue();
    }

    @Test
    void theAnalysisIsNotDueInAYearBeforeTheReview() {
        ReturnCase one = only(notifiedOn(1, "2023-06-01").reviewedOn("2024-04-01").movedTo(CaseStage.COMPLETED, "2024-04-02"));
        assertThat(form(one, FormCode.ANALYSIS).state()).isEqualTo(State.NOT_DUE);
        assertThat(one.ready()).isTrue();
        assertThat(prepare(new FinancialYear(2024)).cases()).singleElement().satisfies(later ->
                assertThat(form(later, FormCode.ANALYSIS).state()).isEqualTo(State.COMPLETE));
    }

    @Test
    void theAnalysisNeedsItsCause() {
        ReturnCase one = only(notifiedOn(1, "2022-06-01").reviewedWithoutCauseOn("2024-02-12").movedTo(CaseStage.COMPLETED, "2024-02-20"));
        assertThat(form(one, FormCode.ANALYSIS).missing()).containsExactly(CAUSE);
        assertThat(one.blockers()).containsExactly(
                "CDOP-2022-0001: the analysis form still needs an answer: Cause of death as presently understood.");
    }

    @Test
    void aReopenedCaseIsOpenAgain() {
        ReturnCase one = only(notifiedOn(1, "2022-06-01").reviewedOn("2023-09-01")
                .movedTo(CaseStage.COMPLETED, "2023-09-10").movedTo(CaseStage.REOPENED, "2024-01-05"));
        assertThat(form(one, FormCode.ANALYSIS).state()).isEqualTo(State.NOT_DUE);
        assertThat(one.ready()).isTrue();
    }

    @Test
    void aSecondReviewAfterReopeningMustBeMarkedCompleteToo() {
        ReturnCase one = only(notifiedOn(1, "2022-06-01").reviewedOn("2023-09-01").movedTo(CaseStage.COMPLETED, "2023-09-10")
                .movedTo(CaseStage.REOPENED, "2024-01-05").reviewedOn("2024-03-01"));
        assertThat(one.blockers()).singleElement().asString().contains("reviewed on 1 Mar 2024");
    }

    @Test
    void aDeathOutOfScopeAndACaseSentAwayHoldNothingUp() {
        ReturnCase rejected = only(notifiedOn(1, "2023-06-01").withDatesOnly().movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, "2023-06-05"));
        assertThat(states(rejected)).containsOnly(State.NOT_DUE);
        assertThat(rejected.ready()).isTrue();
        ReturnCase sent = only(notifiedOn(1, "2023-06-01").withDatesOnly().movedTo(CaseStage.TRANSFERRED_OUT, "2023-06-05"));
        assertThat(form(sent, FormCode.NOTIFICATION).state()).isEqualTo(State.INCOMPLETE);
        assertThat(sent.ready()).isTrue();
    }

    @Test
    void theOfficesOwnListReplacesTheOneThatCameWithTheProgram() {
        office.vault().records().returnFields().replace(ReturnFieldStore.FIRST, List.of(
                new ReturnField(FormCode.NOTIFICATION, DEATH_EXPECTED, Need.ALWAYS, "DESIGN"),
                new ReturnField(FormCode.NOTIFICATION, SEX, Need.NEVER, "DESIGN")));
        assertThat(missing(notifiedOn(1, "2023-06-01").withDatesOnly())).containsExactly(DEATH_EXPECTED);
    }

    @Test
    void showsAnswersAsAPersonKeysThem() {
        ReturnCase one = only(notifiedOn(1, "2022-06-01").bornOn("2022-05-01").diedOn("2022-05-30").with(GESTATION_WEEKS, 39L)
                .with(BIRTH_WEIGHT_G, 3250L).with(JAR_TRIGGERED, "yes").with(FieldKey.of("jar_triggers"), "jar_external jar_suspicious")
                .with(TIME_OF_DEATH, java.time.LocalTime.of(4, 5)).reviewedOn("2024-02-12"));
        assertThat(text(one, FormCode.NOTIFICATION, "nhs_number")).isEqualTo("999 000 0018");
        assertThat(text(one, FormCode.NOTIFICATION, "date_of_birth")).isEqualTo("1 May 2022");
        assertThat(text(one, FormCode.NOTIFICATION, "time_of_death")).isEqualTo("04:05");
        assertThat(text(one, FormCode.NOTIFICATION, "sex")).isEqualTo("Female (F)");
        assertThat(text(one, FormCode.NOTIFICATION, "gestation_weeks")).isEqualTo("39 weeks");
        assertThat(text(one, FormCode.NOTIFICATION, "jar_triggered")).isEqualTo("Yes");
        assertThat(text(one, FormCode.NOTIFICATION, "jar_triggers")).isEqualTo(
                "Is or could be due to external causes (jar_external)\n"
                + "First circumstances raise suspicion that it may not have been natural (jar_suspicious)");
        assertThat(text(one, FormCode.NOTIFICATION, "age_at_death")).isEqualTo("4 weeks");
        assertThat(text(one, FormCode.NOTIFICATION, "residence_local_authority")).isEqualTo("Dorset (E06000059)");
        assertThat(text(one, FormCode.NOTIFICATION, "case_ref")).isEqualTo("CDOP-2022-0001");
        assertThat(text(one, FormCode.NOTIFICATION, "received_route")).isEqualTo("Public notification form (public_form)");
        assertThat(text(one, FormCode.NOTIFICATION, "referrer_agency")).isEqualTo("Invented Hospital");
        assertThat(text(one, FormCode.ANALYSIS, "an_review_date")).isEqualTo("12 Feb 2024");
        assertThat(text(one, FormCode.ANALYSIS, "an_category_primary")).isEqualTo("Acute medical or surgical condition (CAT05_ACUTE)");
        assertThat(text(one, FormCode.ANALYSIS, "an_categories_secondary"))
                .isEqualTo("Chronic medical condition (CAT06_CHRONIC)\nInfection (CAT09_INFECTION)");
        assertThat(text(one, FormCode.ANALYSIS, "an_factors")).isEqualTo("2 rows");
        assertThat(form(one, FormCode.ANALYSIS).answers()).filteredOn(row -> row.field().group().isPresent() && row.field().occurrence() == 2)
                .extracting(ReturnAnswer::label, ReturnAnswer::text).contains(
                        tuple("Factor (2)", "Communication (D_COMMUNICATION)"), tuple("Relevance (2)", "May have contributed (2)"),
                        tuple("Modifiable (2)", "Yes"), tuple("Detail (2)", "invented detail"));
        assertThat(answer(one, FormCode.ANALYSIS, FieldKey.of("an_learning_points")).state()).isEqualTo(AnswerState.NOT_KNOWN);
    }

    @Test
    void listsCasesInTheOrderOfTheirReferences() {
        office.keep(notifiedOn(3, "2023-06-01"), notifiedOn(1, "2024-01-01"), notifiedOn(2, "2023-04-01"));
        assertThat(prepare().cases()).extracting(one -> one.number().text())
                .containsExactly("CDOP-2023-0002", "CDOP-2023-0003", "CDOP-2024-0001");
    }

    @Test
    void mayBeReadByThoseWhoMayReadTheReturnOnly() {
        assertThat(office.prepareAs(Role.CHAIR).prepare(YEAR).ready()).isTrue();
        PrepareReturn asMember = office.prepareAs(Role.PANEL_MEMBER);
        assertThatThrownBy(() -> asMember.prepare(YEAR)).isInstanceOf(OfficeFailure.class)
                .extracting("kind").isEqualTo(OfficeFailure.Kind.NOT_PERMITTED);
    }

    private NcmdReturn prepare() {
        return prepare(YEAR);
    }

    private NcmdReturn prepare(FinancialYear year) {
        return office.prepareAs(Role.COORDINATOR).prepare(year);
    }

    private ReturnCase only(ReturnCases built) {
        return only(built, YEAR);
    }

    private ReturnCase only(ReturnCases built, FinancialYear year) {
        office.keep(built);
        return prepare(year).cases().stream().filter(one -> one.number().equals(built.file().number())).findFirst().orElseThrow();
    }

    private List<FieldKey> missing(ReturnCases built) {
        return missing(built, YEAR);
    }

    private List<FieldKey> missing(ReturnCases built, FinancialYear year) {
        return form(only(built, year), FormCode.NOTIFICATION).missing();
    }

    private static List<State> states(ReturnCase one) {
        return one.forms().stream().map(ReturnForm::state).toList();
    }

    private static ReturnForm form(ReturnCase one, FormCode code) {
        return one.forms().stream().filter(form -> form.form() == code).findFirst().orElseThrow();
    }

    private static ReturnAnswer answer(ReturnCase one, FormCode code, FieldKey key) {
        return form(one, code).answers().stream().filter(answer -> answer.field().equals(key)).findFirst().orElseThrow();
    }

    private static String text(ReturnCase one, FormCode code, String key) {
        return answer(one, code, FieldKey.of(key)).text();
    }
}
