package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.ReturnedForms;
import uk.cdop.casebook.testkit.SampleRequests;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

/** Where the office's list needs an answer of the reporting form, a reviewed case waits for one, and every count of it says so. */
class AgencyFormNeededTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final FieldKey NAME = FieldKey.of("rep_name");
    private static final LocalDate SENT = LocalDate.of(2023, 9, 1);

    @TempDir
    Path folder;
    private OfficeOnDisk office;
    private CaseNumber number;

    @BeforeEach
    void aNameIsNeededOfTheReportingForm() {
        office = OfficeOnDisk.in(folder.resolve("vault"), ScheduledCase.DAY);
        number = ScheduledCase.in(office, 1, true, answers -> answers.with(RESIDENCE_AREA, "E06000059"));
        office.can().editReturnFields().replace("form,field,needed,mark\nCDR,rep_name,always,DESIGN\n", Optional.empty());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void add(AgencyRequest request) {
        office.change(records -> {
            records.agencyRequests().add(request);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private AgencyRequest asked(int id, String agency, FormCode form) {
        Addressee to = SampleRequests.person(agency, "A Person", "a.person@example.org");
        AgencyRequest proposed = AgencyRequest.proposed(new UUID(0x5EED, id), number, "hospital", to, List.of(FormPart.whole(form)), "always asked");
        AgencyRequest sent = SampleRequests.taken(proposed.send(to, proposed.parts(), SENT, SENT.plusDays(21), SENT.plusDays(22)));
        add(sent);
        return sent;
    }

    private void ended(AgencyRequest request, RequestState how) {
        AgencyRequest after = SampleRequests.taken(switch (how) {
            case NOTHING_HELD -> request.nothingHeld(SENT.plusDays(3));
            case WAIVED -> request.waive(SENT.plusDays(3), "Closed since");
            default -> request.cancel(SENT.plusDays(3), "Never saw the child");
        });
        office.change(records -> {
            records.agencyRequests().update(after);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    /** The agency of a request that is out sends its form, complete. */
    private void returned(int id, Answers answers) {
        office.change(records -> {
            AgencyRequest out = records.agencyRequests().find(new UUID(0x5EED, id)).orElseThrow();
            records.agencyRequests().update(SampleRequests.taken(out.returned(SENT.plusDays(5))));
            records.forms().add(new CaseForm(new UUID(7, id), number, new FormInstance(
                    FormCode.REPORTING, LocalDate.of(2022, 4, 1), SENT, Optional.of(SENT.plusDays(5)), answers), Optional.of(out.id()), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private void open(KeyedForm form, Answers answers) {
        ReturnedForms.answered(office, form, answers);
    }

    private UseCases later() {
        return office.on(LocalDate.of(2024, 5, 2));
    }

    private ReturnCase line() {
        return later().prepareReturn().prepare(YEAR).cases().getFirst();
    }

    private List<String> waitsFor() {
        return line().blockers().stream().filter(sentence -> sentence.contains("reporting form")).toList();
    }

    private void review() {
        ScheduledCase.signOff(office, number);
        office.change(records -> {
            records.cases().update(records.cases().find(number).orElseThrow().movedTo(CaseStage.CLOSED, ScheduledCase.DAY, Optional.empty()));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    /** Needed and missing of the question: by field, by case, and the reviews in T51. */
    private List<Integer> counted() {
        var counts = later().ncmdReturn().countAnswers().count(YEAR);
        FieldCount field = counts.byField().stream().filter(one -> one.field().equals(NAME)).findFirst().orElse(null);
        List<FieldCompleteness> table = office.read(records -> ReferenceTexts.freezing().of(records, YEAR, LocalDate.of(2024, 5, 2))).evidence().completeness();
        FieldCompleteness reviews = table.stream().filter(one -> one.field().equals(NAME.toString())).findFirst().orElse(null);
        return List.of(field == null ? 0 : field.needed(), field == null ? 0 : field.neededAndMissing(),
                counts.byCase().getFirst().needed(), counts.byCase().getFirst().missing(),
                reviews == null ? 0 : reviews.needed(), reviews == null ? 0 : reviews.missing().size());
    }

    @Test
    void aReviewedCaseWaitsForItAndEveryCountSaysSo() {
        assertThat(waitsFor()).as("not reviewed yet").isEmpty();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
        review();
        assertThat(waitsFor()).hasSize(1).first().asString().startsWith("CDOP-2023-0001: no agency was asked for the reporting form, and it needs an answer: ");
        assertThat(line().ready()).isFalse();
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void aFormThatIsOnlyBegunIsCountedOnceAndStillAwaited() {
        review();
        KeyedForm begun = ReturnedForms.reporting(office, 1, number, "Example Surgery", false, Answers.NONE);
        assertThat(waitsFor()).hasSize(1).first().asString().startsWith("CDOP-2023-0001: the reporting form from Example Surgery is not complete yet, and it needs an answer: ");
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
        open(begun, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).containsExactly("CDOP-2023-0001: the reporting form from Example Surgery is not complete yet.");
        assertThat(counted()).as("what stands on it is not missing").containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void ofTwoFormsTheOneThatLacksItHoldsTheCase() {
        review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        ReturnedForms.reporting(office, 2, number, "Example Hospital", true, Answers.NONE);
        assertThat(waitsFor()).hasSize(1).first().asString().contains("the reporting form from Example Hospital still needs an answer");
        assertThat(counted()).as("each form by itself, but one review").containsExactly(2, 1, 2, 1, 1, 1);
    }

    @Test
    void eachAgencyThatWasAskedOwesItsOwnUntilAllAreBack() {
        review();
        asked(1, "Example Surgery", FormCode.REPORTING);
        asked(2, "Example Hospital", FormCode.REPORTING);
        assertThat(waitsFor()).hasSize(2);
        assertThat(waitsFor().getFirst()).startsWith("CDOP-2023-0001: the reporting form from Example Hospital has not been returned, and it needs an answer: ");
        assertThat(waitsFor().getLast()).startsWith("CDOP-2023-0001: the reporting form from Example Surgery has not been returned, and it needs an answer: ");
        assertThat(counted()).containsExactly(2, 2, 2, 2, 1, 1);
        returned(1, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).hasSize(1).first().asString().contains("the reporting form from Example Hospital has not been returned");
        assertThat(line().ready()).isFalse();
        assertThat(counted()).as("the review lacks it of one agency").containsExactly(2, 1, 2, 1, 1, 1);
        returned(2, Answers.NONE.with(NAME, "Another Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(line().ready()).isTrue();
        assertThat(counted()).containsExactly(2, 0, 2, 0, 1, 0);
    }

    @ParameterizedTest
    @EnumSource(value = RequestState.class, names = {"NOTHING_HELD", "WAIVED"})
    void anAgencyThatHoldsNothingOrWasWaivedOwesNothing(RequestState how) {
        review();
        ended(asked(1, "Example Surgery", FormCode.REPORTING), how);
        assertThat(waitsFor()).as("it is the only one").isEmpty();
        assertThat(line().ready()).isTrue();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
        asked(2, "Example Hospital", FormCode.REPORTING);
        assertThat(waitsFor()).hasSize(1).first().asString().contains("from Example Hospital");
        returned(2, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void whoWasAskedByMistakeOwesNothingAndLeavesTheCaseWithNobodyAsked() {
        review();
        ended(asked(1, "Example Surgery", FormCode.REPORTING), RequestState.CANCELLED);
        assertThat(waitsFor()).hasSize(1).first().asString().contains("no agency was asked").doesNotContain("Example Surgery");
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
        ReturnedForms.reporting(office, 2, number, "Example Hospital", true, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void aRequestForASupplementaryFormAsksForNoReportingForm() {
        review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        asked(2, "Example Hospital", FormCode.DROWNING);
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void whatIsNotSentYetIsNotOwed() {
        review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        add(AgencyRequest.proposed(new UUID(0x5EED, 2), number, "police", Addressee.unknown("Example Police"), List.of(FormPart.whole(FormCode.REPORTING)), "always asked"));
        assertThat(waitsFor()).isEmpty();
    }

    @Test
    void nothingIsNeededOfAReturnThatSaysTheAgencyHoldsNothing() {
        review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(FieldKey.of("rep_no_records"), "yes"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
    }

    /** By agency, with what is nobody's: the sums are those by question and by case. */
    @Test
    void whatAgenciesLackAddsUpAndSaysHowMuchOfItIsOnReturnsThatAreOut() {
        review();
        CaseNumber open = ScheduledCase.in(office, 2, true, answers -> answers.with(RESIDENCE_AREA, "E06000059"));
        assertThat(byAgency()).containsExactly("No agency asked yet: 0 forms, 0 out, 1 of 1 missing, 0 of them out");
        asked(1, "Example Surgery", FormCode.REPORTING);
        asked(2, "Example Hospital", FormCode.REPORTING);
        add(SampleRequests.sent(3, 2, SampleRequests.person("Example Surgery", "A Person", "a.person@example.org"), SENT, SENT, SENT));
        assertThat(byAgency()).as("nothing is needed yet of the case that the panel has not reviewed, %s", open).containsExactly("hospital: 0 forms, 3 out, 2 of 2 missing, 2 of them out");
        returned(1, Answers.NONE);
        assertThat(byAgency()).containsExactly("hospital: 1 forms, 2 out, 2 of 2 missing, 1 of them out");
        returned(2, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(byAgency()).containsExactly("hospital: 2 forms, 1 out, 1 of 2 missing, 0 of them out");
    }

    @Test
    void theDashboardCountsWhatCompletenessCounts() {
        review();
        asked(1, "Example Surgery", FormCode.REPORTING);
        asked(2, "Example Hospital", FormCode.REPORTING);
        returned(1, Answers.NONE.with(NAME, "A Doctor"));
        var counts = later().ncmdReturn().countAnswers().count(YEAR).byField().stream().filter(field -> field.needed() > 0).toList();
        StatisticalTable table = later().dashboard().prepareDashboard().prepare(new Quarter(YEAR, 4)).table("Q07_NCMD_fields");
        assertThat(table.rows()).hasSize(counts.size()).singleElement().satisfies(row -> assertThat(List.of(
                number(table.cell(row, "needed")), number(table.cell(row, "complete")), number(table.cell(row, "missing")))).containsExactly(2, 1, 1));
        assertThat(counts).singleElement().satisfies(field -> assertThat(List.of(field.needed(), field.neededAndMissing())).containsExactly(2, 1));
        assertThat(table.notes()).anyMatch(note -> note.contains("each reporting form that is still owed"));
        office.can().ncmdReturn().editAgencyForms().change(false);
        assertThat(later().dashboard().prepareDashboard().prepare(new Quarter(YEAR, 4)).table("Q07_NCMD_fields").rows()).isEmpty();
    }

    private static int number(Cell cell) {
        return ((Cell.Figure) cell).value().intValueExact();
    }

    private List<String> byAgency() {
        var counts = later().ncmdReturn().countAnswers().count(YEAR);
        assertThat(counts.byAgency().stream().mapToInt(AnswerCount::needed).sum()).isEqualTo(counts.byField().stream().mapToInt(FieldCount::needed).sum())
                .isEqualTo(counts.byCase().stream().mapToInt(AnswerCount::needed).sum());
        assertThat(counts.byAgency().stream().mapToInt(AnswerCount::missing).sum()).isEqualTo(counts.byField().stream().mapToInt(FieldCount::neededAndMissing).sum())
                .isEqualTo(counts.byCase().stream().mapToInt(AnswerCount::missing).sum());
        return counts.byAgency().stream().map(one -> "%s: %d forms, %d out, %d of %d missing, %d of them out".formatted(
                one.of(), one.forms(), one.outstanding(), one.missing(), one.needed(), one.missingOfOutstanding())).toList();
    }

    @Test
    void anOfficeThatKeysNoAgenciesFormsWaitsForNone() {
        review();
        office.can().ncmdReturn().editAgencyForms().change(false);
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE);
        assertThat(counted()).as("nor is anything needed of one that came").containsExactly(0, 0, 0, 0, 0, 0);
    }
}
