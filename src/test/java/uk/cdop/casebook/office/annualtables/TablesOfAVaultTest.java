package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.agencyreturn.AdoptedAnswer;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyLetter;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleRequests;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** What meetings, forms and processes of a real vault say reaches the tables. */
class TablesOfAVaultTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private StatisticalTable table(String id) {
        return office.can().prepareStatistics().prepare(new FinancialYear(2023), Publication.Edition.RESTRICTED).table(id);
    }

    @Test
    void seatsOfAMeetingSayWhoWasInvitedWhoCameAndWhoSentASubstitute() {
        HeldMeeting.in(office);
        StatisticalTable attendance = table("T34_Attendance");
        assertThat(read(attendance, "attended", "Designated doctor")).isEqualTo("1");
        assertThat(read(attendance, "by_substitute", "Designated doctor")).isEqualTo("1");
        assertThat(read(attendance, "invited", "Police")).isEqualTo("1");
        assertThat(read(attendance, "attended_percent", "Police")).isEqualTo("0.0");
        assertThat(read(attendance, "by_substitute", "Lay member")).isEqualTo("0");
        assertThat(attendance.rows()).as("the substitute's own agency was not asked").hasSize(3);
        assertThat(attendance.notes().getFirst()).startsWith("Of 1 meetings held in the year, 1 have a list");
    }

    private static Hold inquest(CaseNumber number, Optional<LocalDate> closed, Answers facts) {
        return new Hold(StoreCases.id(number, 7), HoldKind.INQUEST, Optional.of("Example Coroner"), StoreCases.DIED, Optional.empty(), closed, Optional.empty(), false, true)
                .withTracking(HoldTracking.NONE.withFacts(facts));
    }

    private static CaseFile reviewed() {
        CaseNumber number = CaseNumber.of(2023, 1);
        Answers facts = Answers.NONE.with(ProcessFacts.PM_REQUESTED, StoreCases.DIED.plusDays(2)).with(ProcessFacts.PM_REPORT_RECEIVED, StoreCases.DIED.plusDays(40))
                .with(ProcessFacts.INQUEST_CONCLUDED, StoreCases.DIED.plusDays(90));
        return StoreCases.notified(1).withHold(inquest(number, Optional.of(StoreCases.DIED.plusDays(99)), facts)).withAnalysis(StoreCases.analysis(Optional.empty()))
                .movedTo(CaseStage.CDRM_HELD, StoreCases.DIED.plusDays(70), Optional.empty())
                .movedTo(CaseStage.REVIEWED, LocalDate.of(2024, 3, 31), Optional.empty()).movedTo(CaseStage.COMPLETED, LocalDate.of(2024, 4, 2), Optional.empty());
    }

    @Test
    void findingsAndTheDaysOfProcessesReachTheTables() {
        office.keep(reviewed());
        office.change(records -> {
            records.processes().keep(CaseNumber.of(2023, 1), new JointResponse(Answers.NONE
                    .with(JointResponse.FIRST_MEETING_ON, StoreCases.DIED.plusDays(2)).with(JointResponse.FIRST_MEETING_AT, LocalTime.of(0, 1))));
            return records.audit().record(StoreDesk.somethingDone());
        });
        StatisticalTable stages = table("T31_Stages");
        assertThat(read(stages, "median_days", "All reviews", "Notification")).isEqualTo("2.0");
        assertThat(read(stages, "in_time", "All reviews", "First meeting of the joint agency response")).as("a minute after the 48 hours from midnight").isEqualTo("0");
        assertThat(read(stages, "median_days", "All reviews", "Post-mortem report received")).isEqualTo("40.0");
        assertThat(read(stages, "median_days", "All reviews", "Child death review meeting")).as("the stage says it").isEqualTo("70.0");
        assertThat(read(stages, "median_days", "All reviews", "Inquest concluded")).isEqualTo("90.0");
        office.change(records -> {
            records.processes().keep(CaseNumber.of(2023, 1), new Cdrm(Optional.empty(), Optional.of(StoreCases.DIED.plusDays(60)), Optional.empty(), Optional.empty(), Optional.empty()));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(read(table("T31_Stages"), "median_days", "All reviews", "Child death review meeting")).as("the record of the meeting says it better").isEqualTo("60.0");
        assertThat(read(table("T28_Factors"), "children", "Service provision", "EXAMPLE_FACTOR")).isEqualTo("1");
    }

    /** The first news from the coroner opens the process, whatever comes of it. */
    @ParameterizedTest
    @CsvSource({
        "inquest_opened, true, Opened and not concluded", "inquest_adjourned, true, Opened and not concluded", "suspended_criminal, true, Opened and not concluded",
        "referred_awaiting_decision, true, None recorded", "investigation_open, true, None recorded",
        "pm_no_inquest, false, None recorded", "referred_no_further_action, false, None recorded", "discontinued, false, None recorded",
        "inquest_opened, false, Concluded"
    })
    void whatTheCoronerSaidTellsAnInquestFromAReferralWithoutOne(String status, boolean open, String group) {
        Optional<LocalDate> closed = Optional.of(StoreCases.DIED.plusDays(20)).filter(any -> !open);
        office.keep(StoreCases.notified(1).withHold(inquest(CaseNumber.of(2023, 1), closed, Answers.NONE.with(ProcessFacts.CORONER_STATUS, status))));
        assertThat(read(table("T13_JAR_coroner"), "deaths", "Inquest", group)).isEqualTo("1");
    }

    @Test
    void anInquestIsOpenedOnTheDayThatTheCoronerSaid() {
        office.keep(StoreCases.notified(1).withHold(inquest(CaseNumber.of(2023, 1), Optional.empty(), Answers.NONE.with(ProcessFacts.CORONER_STATUS, "investigation_open")
                .with(ProcessFacts.INQUEST_OPENED, StoreCases.DIED.plusDays(9)))));
        assertThat(read(table("T13_JAR_coroner"), "deaths", "Inquest", "Opened and not concluded")).isEqualTo("1");
    }

    @Test
    void anOpenCaseWaitsForItsInquestItsPostMortemAndAnAgency() {
        CaseNumber number = CaseNumber.of(2023, 1);
        office.keep(StoreCases.notified(1).withHold(inquest(number, Optional.empty(), Answers.NONE.with(ProcessFacts.PM_REQUESTED, StoreCases.DIED.plusDays(2)))));
        office.change(records -> {
            records.agencyRequests().add(SampleRequests.sent(1, 1, SampleRequests.person("Example Hospital", "A Person", "someone@example.invalid"),
                    StoreCases.NOTIFIED, StoreCases.NOTIFIED.plusDays(21), StoreCases.NOTIFIED.plusDays(21)));
            return records.audit().record(StoreDesk.somethingDone());
        });
        StatisticalTable open = table("T32_Open_cases");
        for (String reason : new String[] {"Inquest", "Post-mortem report", "Form from an agency", "All open cases"}) {
            assertThat(read(open, "cases", "Over 6 to 12 months", reason)).as(reason).isEqualTo("1");
        }
        assertThat(read(open, "cases", "All ages of case", "Nothing of these recorded")).isEqualTo("0");
    }

    private static CaseForm form(int id, FormCode code, Answers said) {
        return new CaseForm(new UUID(7, id), CaseNumber.of(2023, 1), new FormInstance(code, LocalDate.of(2021, 4, 1), StoreCases.NOTIFIED, Optional.empty(), said), Optional.empty(), 0);
    }

    private static Answers status(String codes) {
        return Answers.NONE.with(FieldKey.of(Asked.SOCIAL_CARE_NOW), codes);
    }

    @Test
    void formsOfAgenciesAreTakenTogetherUntilTheOfficeAdoptsOneAnswer() {
        office.keep(reviewed());
        office.change(records -> {
            records.forms().add(form(1, FormCode.REPORTING, status("none").with(FieldKey.of(Asked.EVENT_TYPES), "drowning epilepsy")));
            records.forms().add(form(2, FormCode.REPORTING, status("child_in_need")));
            records.forms().add(form(3, FormCode.ANALYSIS, Answers.NONE.with(FieldKey.of("an_domain_relevance_d"), "1")));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(read(table("T35_Social_care"), "reviews", "Known to social care at death")).isEqualTo("1");
        assertThat(read(table("T35_Social_care"), "reviews", "Not known to social care, as a form says")).isEqualTo("1");
        assertThat(read(table("T36_Themes"), "deaths", "Drowning", "2023/24")).isEqualTo("1");
        assertThat(read(table("T29_Domains"), "reviews", "Service provision", "1: No factor, or unlikely to have contributed (scale from 1 Apr 2019)")).isEqualTo("1");
        office.change(records -> {
            records.forms().update(form(1, FormCode.REPORTING, status("none")));
            records.adoptions().add(new AdoptedAnswer(new UUID(7, 9), CaseNumber.of(2023, 1), FieldKey.of(Asked.SOCIAL_CARE_NOW), Answer.given("looked_after"),
                    "Example Council", "A Person", Instant.parse("2024-01-02T09:00:00Z"), "The council knows best"));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(read(table("T35_Social_care"), "reviews", "Looked after or under a care order at death")).isEqualTo("1");
        assertThat(read(table("T35_Social_care"), "reviews", "Not known to social care, as a form says")).as("adopted otherwise").isEqualTo("0");
        assertThat(read(table("T36_Themes"), "deaths", "Drowning", "2023/24")).as("the form no longer says so").isEqualTo("0");
    }

    @Test
    void theLedgerOfTheFamilyAndTheNotificationFormAreCounted() {
        office.keep(reviewed());
        office.change(records -> {
            CaseFile file = records.cases().find(CaseNumber.of(2023, 1)).orElseThrow();
            records.cases().update(file.withNotificationForm(new FormInstance(FormCode.NOTIFICATION, StoreCases.FORM_VERSION, StoreCases.NOTIFIED, Optional.empty(),
                    StoreCases.answers().with(FieldKey.of(Asked.LEARNING_DISABILITY_KNOWN), "yes")), file.residence()));
            records.families().keep(CaseNumber.of(2023, 1), FamilyLedger.EMPTY
                    .with(new FamilyEvent.KeyWorkerNamed(new KeyWorker("A Person", Optional.empty(), Optional.empty(), Optional.empty(), StoreCases.NOTIFIED)))
                    .withLetter(new FamilyLetter(FamilyLetterKind.FIRST, StoreCases.NOTIFIED, Optional.empty())));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(read(table("T38_Family"), "reviews_percent", "Key worker named for the family")).isEqualTo("100.0");
        assertThat(read(table("T38_Family"), "reviews", "Letter to the family after the panel")).as("the first letter is another").isEqualTo("0");
        assertThat(read(table("T36_Themes"), "reviews", "Learning disability", "2023/24")).isEqualTo("1");
    }
}
