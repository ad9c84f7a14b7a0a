package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.ReturnedForms;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

/** Where the office's list needs an answer of the reporting form, a reviewed case waits for one, and every count of it says so. */
class AgencyFormNeededTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final FieldKey NAME = FieldKey.of("rep_name");

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
        assertThat(waitsFor()).hasSize(1).first().asString().startsWith("CDOP-2023-0001: no agency has returned the reporting form complete, and it needs an answer: ");
        assertThat(line().ready()).isFalse();
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void aFormThatIsOnlyBegunIsCountedOnceAndStillAwaited() {
        review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", false, Answers.NONE);
        assertThat(waitsFor()).hasSize(1);
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
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
    void anOfficeThatKeysNoAgenciesFormsWaitsForNone() {
        review();
        office.can().ncmdReturn().editAgencyForms().change(false);
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
    }
}
