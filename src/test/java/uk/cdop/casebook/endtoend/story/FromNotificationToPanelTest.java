package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.cdrm.CdrmType;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.jointresponse.JarMeeting;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.casework.similar.ClusterAnswer.Linked;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchCommand;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchOutcome;
import uk.cdop.casebook.office.hold.RecordJarMeeting.JarMeetingCommand;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome.Registered;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeStory;
import uk.cdop.casebook.testkit.StoreCases;

/** One death after another is taken from the first telephone call to ready for panel, over a real vault, day by day. */
class FromNotificationToPanelTest {

    private static final LocalDate CALL = LocalDate.of(2024, 5, 3);
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    @TempDir
    Path folder;

    private OfficeStory office;

    @BeforeEach
    void open() {
        office = new OfficeStory(folder.resolve("vault"), CALL);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Answers child(int sequence, LocalDate born, LocalDate died) {
        return Answers.NONE
                .with(FAMILY_NAME, "Samplewick").with(GIVEN_NAMES, "Alder").with(NHS_NUMBER, StoreCases.nhsNumber(sequence).digits())
                .with(DATE_OF_BIRTH, born).with(DATE_OF_DEATH, died).with(SEX, "F").with(ETHNIC_CATEGORY, "A")
                .with(HOME_POSTCODE, "DT1 1ZZ").with(RESIDENCE_AREA, "E06000059").with(PLACE_OF_DEATH_TYPE, "neonatal_unit")
                .with(DEATH_EXPECTED, "unexpected").with(REFERRED_TO_CORONER, "no").with(JAR_TRIGGERED, "no")
                .with(TriageFields.SIGNS_OF_LIFE, "yes");
    }

    private CaseNumber accepted(Answers answers) {
        Registered registered = office.register(answers, NotificationRoute.PHONE_OR_EMAIL, MORNING);
        assertThat(registered.scope().status()).contains(ScopeStatus.IN_SCOPE);
        assertThat(office.stage(registered.number())).isEqualTo(CaseStage.NOTIFIED);
        office.accept(registered.number());
        assertThat(office.stage(registered.number())).isEqualTo(CaseStage.GATHERING_INFORMATION);
        return registered.number();
    }

    private void isReady(CaseNumber number) {
        assertThat(office.blocker(number)).as("nothing holds it").isEmpty();
        assertThat(office.stage(number)).isEqualTo(CaseStage.READY_FOR_PANEL);
        assertThat(office.can().work().showToday().show().ready()).anyMatch(item -> item.number().equals(Optional.of(number)));
    }

    @Test
    void aNewbornWithAPerinatalReviewIsReadyOnceTheReviewCloses() {
        CaseNumber number = accepted(child(1, LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 2))
                .with(GESTATION_WEEKS, 25L).with(BIRTH_WEIGHT_G, 710L).with(MULTIPLE_BIRTH, "singleton"));
        office.sayNotKnownToTheRest(number);
        assertThat(office.proposed(number)).contains("midwifery", "obstetrics", "neonatal", "health_visiting", "gp").doesNotContain("education_school");
        office.askEverybody(number);
        UUID review = office.opens(number, HoldKind.PMRT, false, true);
        office.on(LocalDate.of(2024, 5, 20)).everybodyReturnsBut(number, "");
        assertThat(office.stage(number)).isEqualTo(CaseStage.AWAITING_CDRM);
        office.draftsAnalysis(number, "CAT08_PERINATAL");
        office.on(LocalDate.of(2024, 7, 1)).meets(number, CdrmType.PMRT);
        assertThat(office.stage(number)).as("the perinatal review holds the panel").isEqualTo(CaseStage.ON_HOLD);
        assertThat(office.blocker(number)).containsIgnoringCase("perinatal mortality review");
        office.on(LocalDate.of(2024, 7, 9)).closes(number, review, "Grade B for care before birth");
        isReady(number);
    }

    @Test
    void theDraftOfTheAnalysisMayBeTheLastThingThatACaseWaitsFor() {
        CaseNumber number = accepted(child(10, LocalDate.of(2012, 2, 29), LocalDate.of(2024, 5, 2)));
        office.sayNotKnownToTheRest(number);
        office.askEverybody(number);
        office.on(LocalDate.of(2024, 5, 20)).everybodyReturnsBut(number, "");
        office.on(LocalDate.of(2024, 7, 1)).meets(number, CdrmType.HOSPITAL_MORTALITY);
        assertThat(office.blocker(number)).containsIgnoringCase("draft of the analysis");
        assertThat(office.stage(number)).isNotEqualTo(CaseStage.READY_FOR_PANEL);
        office.draftsAnalysis(number, "CAT03_TRAUMA_EXTERNAL");
        isReady(number);
    }

    @Test
    void aDrowningWithAJointAgencyResponseWaitsForTheInquestAndThenMovesByItself() {
        CaseNumber number = accepted(child(2, LocalDate.of(2018, 2, 28), LocalDate.of(2024, 5, 2))
                .with(PLACE_OF_DEATH_TYPE, "public_place").with(REFERRED_TO_CORONER, "yes").with(JAR_TRIGGERED, "yes")
                .with(FieldKey.of("jar_triggers"), "jar_external").with(FieldKey.of("event_location_type"), "inland_water"));
        office.sayNotKnownToTheRest(number);
        assertThat(office.proposed(number))
                .contains("education_school", "ambulance", "police", "childrens_social_care", "coroner_officer", "gp");
        assertThat(office.can().processes().recordJarMeeting().record(new JarMeetingCommand(
                number, office.file(number).rowVersion(), JarMeeting.FIRST,
                Answers.NONE.with(JointResponse.FIRST_MEETING_ON, CALL).with(JointResponse.FIRST_MEETING_AT, LocalTime.of(8, 0)))))
                .isInstanceOf(RecordOutcome.Recorded.class);
        UUID inquest = office.opens(number, HoldKind.INQUEST, false, true);
        office.askEverybody(number);
        office.on(LocalDate.of(2024, 5, 28)).everybodyReturnsBut(number, "police");
        assertThat(office.blocker(number)).containsIgnoringCase("police");
        office.on(LocalDate.of(2024, 6, 4)).returns(office.outstanding(number, "police"));
        office.can().forms().openForm().open(number, FormCode.ofCode("sf_drowning"));
        office.draftsAnalysis(number, "CAT03_TRAUMA_EXTERNAL");
        office.on(LocalDate.of(2024, 7, 2)).meets(number, CdrmType.JAR_FINAL);
        assertThat(office.stage(number)).isEqualTo(CaseStage.ON_HOLD);
        assertThat(office.blocker(number)).containsIgnoringCase("inquest");
        office.on(LocalDate.of(2024, 11, 5)).closes(number, inquest, "Misadventure");
        isReady(number);
        assertThat(office.file(number).stageChanges().getLast().reason()).hasValueSatisfying(why ->
                assertThat(why).startsWith("By itself.").containsIgnoringCase("inquest"));
        assertThat(office.can().documents().showChronology().show(number).orElseThrow().lines())
                .extracting(line -> line.entry().what())
                .containsSubsequence("Died", "Asked for information", "Information returned", "Inquest closed: Misadventure");
    }

    @Test
    void aSuspectedSuicideRaisesTheQuestionOfAClusterWhichAPersonAnswers() {
        Answers suspected = child(3, LocalDate.of(2008, 1, 9), LocalDate.of(2024, 5, 1))
                .with(PLACE_OF_DEATH_TYPE, "home_normal_residence").with(REFERRED_TO_CORONER, "yes").with(JAR_TRIGGERED, "yes")
                .with(FieldKey.of("jar_triggers"), "jar_external")
                .with(FieldKey.of("suspected_suicide"), "yes").with(FieldKey.of("school_or_nursery"), "Sample Academy");
        CaseNumber first = accepted(suspected);
        assertThat(office.can().documents().findSimilarDeaths().find(first).asks()).isFalse();
        office.on(LocalDate.of(2024, 6, 14));
        CaseNumber second = accepted(suspected.with(NHS_NUMBER, StoreCases.nhsNumber(4).digits()).with(GIVEN_NAMES, "Rowan")
                .with(FAMILY_NAME, "Exampleton").with(DATE_OF_BIRTH, LocalDate.of(2007, 11, 2)).with(DATE_OF_DEATH, LocalDate.of(2024, 6, 13))
                .with(FieldKey.of("ncmd_alert"), "yes").with(FieldKey.of("ncmd_alert_reason"), "A second death within weeks"));
        assertThat(office.can().documents().findSimilarDeaths().find(second).asks()).isTrue();
        assertThat(office.can().documents().answerClusterQuestion().answer(second, Linked.LINKED, "The school says they were friends.")).isEmpty();
        assertThat(office.can().documents().findSimilarDeaths().find(second).asks()).isFalse();
        office.sayNotKnownToTheRest(second);
        assertThat(office.proposed(second)).contains("camhs", "education_school", "police");
        office.askEverybody(second);
        UUID inquest = office.opens(second, HoldKind.INQUEST, false, true);
        office.on(LocalDate.of(2024, 7, 8)).everybodyReturnsBut(second, "");
        office.draftsAnalysis(second, "CAT02_SUICIDE_SELFHARM");
        office.on(LocalDate.of(2024, 9, 2)).meets(second, CdrmType.JAR_FINAL);
        office.on(LocalDate.of(2025, 2, 3)).closes(second, inquest, "Suicide");
        isReady(second);
    }

    @Test
    void aChildOfAnotherCountyIsPassedOnAndCountedNowhereHere() {
        CaseNumber own = accepted(child(5, LocalDate.of(2020, 2, 29), LocalDate.of(2024, 5, 2)));
        List<Object> before = residentRows();
        Registered elsewhere = office.register(
                child(6, LocalDate.of(2021, 3, 4), LocalDate.of(2024, 5, 2)).with(FAMILY_NAME, "Elsewhere").with(HOME_POSTCODE, "EX1 1ZZ")
                        .with(RESIDENCE_AREA, "elsewhere_england").with(HOME_CDOP, "Sample Home CDOP"),
                NotificationRoute.CORONER, MORNING);
        assertThat(elsewhere.scope().status()).contains(ScopeStatus.OUT_OF_AREA_PASSED_ON);
        assertThat(office.stage(elsewhere.number())).isEqualTo(CaseStage.TRANSFERRED_OUT);
        assertThat(office.can().matching().listLedger().list()).anyMatch(line -> line.entry().number().equals(elsewhere.number()));
        assertThat(office.can().work().showToday().show().ready()).noneMatch(item -> item.number().equals(Optional.of(elsewhere.number())));
        assertThat(residentRows()).as("no figure of the panel's own areas moves").isEqualTo(before).isNotEmpty();
        assertThat(office.stage(own)).isEqualTo(CaseStage.GATHERING_INFORMATION);
    }

    private List<Object> residentRows() {
        StatisticalTable notified = office.can().prepareStatistics().prepare(FinancialYear.of(CALL), Publication.Edition.RESTRICTED).table("T02_Notifications");
        return notified.rows().stream()
                .filter(row -> !notified.cell(row, "area").toString().toLowerCase(Locale.ROOT).contains("out of area"))
                .map(row -> (Object) row)
                .toList();
    }

    @Test
    void twinsStayTwoCasesThatKnowOfEachOther() {
        Answers twin = child(7, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2)).with(GIVEN_NAMES, "Twin 1")
                .with(GESTATION_WEEKS, 23L).with(BIRTH_WEIGHT_G, 540L).with(MULTIPLE_BIRTH, "twin");
        CaseNumber first = accepted(twin);
        CaseNumber second = accepted(twin.with(GIVEN_NAMES, "Twin 2").with(NHS_NUMBER, StoreCases.nhsNumber(8).digits()));
        assertThat(List.of(office.stage(first), office.stage(second))).containsOnly(CaseStage.GATHERING_INFORMATION);
        assertThat(office.can().matching().listOpenMatches().list().pairs()).as("the desk asks").isNotEmpty();
        assertThat(office.can().matching().decideMatch().decide(new DecideMatchCommand(
                MatchPair.of(first, second), MatchVerdict.TWIN, "Both were born on the day to one mother.")))
                .isInstanceOf(DecideMatchOutcome.Decided.class);
        assertThat(office.can().matching().listOpenMatches().list().pairs()).isEmpty();
        for (CaseNumber number : List.of(first, second)) {
            office.on(CALL).sayNotKnownToTheRest(number);
            office.askEverybody(number);
            office.draftsAnalysis(number, "CAT08_PERINATAL");
        }
        office.on(LocalDate.of(2024, 5, 24)).everybodyReturnsBut(first, "");
        office.on(LocalDate.of(2024, 6, 3)).meets(first, CdrmType.PMRT);
        isReady(first);
        assertThat(office.stage(second)).as("what is done for one is not done for the other").isNotEqualTo(CaseStage.READY_FOR_PANEL);
        assertThat(office.blocker(second)).isNotEmpty();
    }

    @Test
    void todayLeadsToWhatIsLateAndIsCalmWhenNothingIs() {
        assertThat(office.can().work().showToday().show().isEmpty()).isTrue();
        CaseNumber number = accepted(child(9, LocalDate.of(2012, 2, 29), LocalDate.of(2024, 5, 2)));
        office.sayNotKnownToTheRest(number);
        office.askEverybody(number);
        TodayView later = office.on(LocalDate.of(2024, 8, 12)).can().work().showToday().show();
        assertThat(later.late()).isNotEmpty().allMatch(item -> item.due().orElseThrow().isBefore(office.today()));
        assertThat(later.late()).anyMatch(item -> item.number().equals(Optional.of(number)));
    }
}
