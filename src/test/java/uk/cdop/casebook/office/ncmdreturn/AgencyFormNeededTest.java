package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.AskedAgencies;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.ReturnedForms;

/** Where the office's list needs an answer of the reporting form, a reviewed case waits for one, and every count of it says so. */
class AgencyFormNeededTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final FieldKey NAME = FieldKey.of("rep_name");

    private AskedAgencies agencies;

    @BeforeEach
    void aNameIsNeededOfTheReportingForm() {
        agencies = AskedAgencies.of(office, number);
    }

    private ReturnCase line() {
        return inTheNextYear().prepareReturn().prepare(YEAR).cases().getFirst();
    }

    private List<String> waitsFor() {
        return line().blockers().stream().filter(sentence -> sentence.contains("reporting form")).toList();
    }

    /** Needed and missing of the question: by field, by case, and the reviews in T51. */
    private List<Integer> counted() {
        var counts = inTheNextYear().ncmdReturn().countAnswers().count(YEAR);
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
        agencies.review();
        assertThat(waitsFor()).hasSize(1).first().asString().startsWith("CDOP-2023-0001: no agency was asked for the reporting form, and it needs an answer: ");
        assertThat(line().ready()).isFalse();
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void aFormThatIsOnlyBegunIsCountedOnceAndStillAwaited() {
        agencies.review();
        KeyedForm begun = ReturnedForms.reporting(office, 1, number, "Example Surgery", false, Answers.NONE);
        assertThat(waitsFor()).hasSize(1).first().asString().startsWith("CDOP-2023-0001: the reporting form from Example Surgery is not complete yet, and it needs an answer: ");
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
        ReturnedForms.answered(office, begun, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).containsExactly("CDOP-2023-0001: the reporting form from Example Surgery is not complete yet.");
        assertThat(counted()).as("what stands on it is not missing").containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void ofTwoFormsTheOneThatLacksItHoldsTheCase() {
        agencies.review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        ReturnedForms.reporting(office, 2, number, "Example Hospital", true, Answers.NONE);
        assertThat(waitsFor()).hasSize(1).first().asString().contains("the reporting form from Example Hospital still needs an answer");
        assertThat(counted()).as("each form by itself, but one review").containsExactly(2, 1, 2, 1, 1, 1);
    }

    @Test
    void eachAgencyThatWasAskedOwesItsOwnUntilAllAreBack() {
        agencies.review();
        agencies.asked(1, "Example Surgery", FormCode.REPORTING);
        agencies.asked(2, "Example Hospital", FormCode.REPORTING);
        assertThat(waitsFor()).hasSize(2);
        assertThat(waitsFor().getFirst()).startsWith("CDOP-2023-0001: the reporting form from Example Hospital has not been returned, and it needs an answer: ");
        assertThat(waitsFor().getLast()).startsWith("CDOP-2023-0001: the reporting form from Example Surgery has not been returned, and it needs an answer: ");
        assertThat(counted()).containsExactly(2, 2, 2, 2, 1, 1);
        agencies.returned(1, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).hasSize(1).first().asString().contains("the reporting form from Example Hospital has not been returned");
        assertThat(line().ready()).isFalse();
        assertThat(counted()).as("the review lacks it of one agency").containsExactly(2, 1, 2, 1, 1, 1);
        agencies.returned(2, Answers.NONE.with(NAME, "Another Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(line().ready()).isTrue();
        assertThat(counted()).containsExactly(2, 0, 2, 0, 1, 0);
    }

    @ParameterizedTest
    @EnumSource(value = RequestState.class, names = {"NOTHING_HELD", "WAIVED"})
    void anAgencyThatHoldsNothingOrWasWaivedOwesNothing(RequestState how) {
        agencies.review();
        agencies.ended(agencies.asked(1, "Example Surgery", FormCode.REPORTING), how);
        assertThat(waitsFor()).as("it is the only one").isEmpty();
        assertThat(line().ready()).isTrue();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
        agencies.asked(2, "Example Hospital", FormCode.REPORTING);
        assertThat(waitsFor()).hasSize(1).first().asString().contains("from Example Hospital");
        agencies.returned(2, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void whoWasAskedByMistakeOwesNothingAndLeavesTheCaseWithNobodyAsked() {
        agencies.review();
        agencies.ended(agencies.asked(1, "Example Surgery", FormCode.REPORTING), RequestState.CANCELLED);
        assertThat(waitsFor()).hasSize(1).first().asString().contains("no agency was asked").doesNotContain("Example Surgery");
        assertThat(counted()).containsExactly(1, 1, 1, 1, 1, 1);
        ReturnedForms.reporting(office, 2, number, "Example Hospital", true, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void aRequestForASupplementaryFormAsksForNoReportingForm() {
        agencies.review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        agencies.asked(2, "Example Hospital", FormCode.DROWNING);
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void whatIsNotSentYetIsNotOwed() {
        agencies.review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(NAME, "A Doctor"));
        agencies.add(AgencyRequest.proposed(new UUID(0x5EED, 2), number, "police", Addressee.unknown("Example Police"), List.of(FormPart.whole(FormCode.REPORTING)), "always asked"));
        assertThat(waitsFor()).isEmpty();
    }

    @Test
    void nothingIsNeededOfAReturnThatSaysTheAgencyHoldsNothing() {
        agencies.review();
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(FieldKey.of("rep_no_records"), "yes"));
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
    }

    @Test
    void anOfficeThatKeysNoAgenciesFormsWaitsForNone() {
        agencies.review();
        office.can().ncmdReturn().editAgencyForms().change(false);
        assertThat(waitsFor()).isEmpty();
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0, 0);
        ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE);
        assertThat(counted()).as("nor is anything needed of one that came").containsExactly(0, 0, 0, 0, 0, 0);
    }
}
