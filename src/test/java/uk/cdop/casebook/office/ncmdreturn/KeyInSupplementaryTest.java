package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyAnswersOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyCommand;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.ReturnedForms;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

/** A supplementary form that an agency returned is keyed as its reporting form is. */
class KeyInSupplementaryTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate DAY = ScheduledCase.DAY.plusDays(1);
    private static final FieldKey TYPE = FieldKey.of("ep_type");
    private static final Answers ANSWERS = Answers.NONE.with(TYPE, "Focal");

    private KeyedForm returned(int id, FormCode code, String agency, boolean complete) {
        return ReturnedForms.supplementary(office, id, number, code, agency, complete, code == FormCode.EPILEPSY ? ANSWERS : Answers.NONE);
    }

    private List<String> headings() {
        return office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().forms().stream().map(KeyInForm::heading).toList();
    }

    private List<AnswerToKey> open(KeyedForm form) {
        return office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().form(form).orElseThrow().questions().stream()
                .filter(question -> question.mark().isOpen()).map(KeyInQuestion::now).toList();
    }

    private ReturnCase line() {
        return office.on(DAY.plusDays(60)).prepareReturn().prepare(YEAR).cases().getFirst();
    }

    @Test
    void completeFormsStandAfterTheReportingFormsKindByKindUnderTheirAgency() {
        returned(1, FormCode.EPILEPSY, "Example Hospital", true);
        returned(2, FormCode.CARE_PATHWAY, "Example Ambulance", true);
        returned(3, FormCode.CARE_PATHWAY, "Example Hospital", true);
        returned(4, FormCode.DROWNING, "Example Police", false);
        assertThat(headings()).containsExactly("Notification form", "Care pathway, Example Ambulance", "Care pathway, Example Hospital", "Epilepsy, Example Hospital");
        ReturnedForms.reporting(office, 5, number, "Example Surgery", true, Answers.NONE.with(FieldKey.of("rep_name"), "A Doctor"));
        ScheduledCase.signOff(office, number);
        assertThat(headings()).containsExactly("Notification form", "Reporting form, Example Surgery",
                "Care pathway, Example Ambulance", "Care pathway, Example Hospital", "Epilepsy, Example Hospital", "Analysis form");
        assertThat(line().blockers()).as("nothing of them is on the list of needed fields").noneMatch(sentence -> sentence.contains("upplementary"));
    }

    @Test
    void onlyWhatChangedIsKeyedAgainAndTheSentenceSaysOfWhichForm() {
        KeyedForm epilepsy = returned(1, FormCode.EPILEPSY, "Example Hospital", true);
        assertThat(open(epilepsy)).extracting(AnswerToKey::field).containsExactly(TYPE);
        assertThat(office.on(DAY).ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, epilepsy, open(epilepsy)))).isEqualTo(new KeyAnswersOutcome.Keyed(ReturnState.KEYED));
        ReturnedForms.answered(office, epilepsy, Answers.NONE.with(TYPE, "Generalised"));
        assertThat(open(epilepsy)).extracting(AnswerToKey::shown).containsExactly("Generalised");
        assertThat(line().amendments()).extracting(ReturnAmendment::sentence).containsExactly(
                "CDOP-2023-0001: the supplementary form “Epilepsy” from Example Hospital was amended since it was returned on 1 Mar 2024. Changed: Type. Key it again.");
        assertThat(office.can().ncmdReturn().takeBackKeyed().takeBack(number, epilepsy, TYPE)).isTrue();
        assertThat(line().register(epilepsy).orElseThrow().state()).isEqualTo(ReturnState.DUE);
    }

    @Test
    void theOfficesListMayNeedAnAnswerOfASupplementaryForm() {
        returned(1, FormCode.EPILEPSY, "Example Hospital", true);
        office.can().editReturnFields().replace("form,field,needed,mark\nsf_epilepsy,ep_syndrome,always,DESIGN\n", Optional.empty());
        assertThat(line().blockers()).containsExactly("CDOP-2023-0001: the supplementary form “Epilepsy” from Example Hospital still needs an answer: Syndrome.");
    }

    @Test
    void anOfficeThatKeysNoFormsOfAgenciesLeavesTheseOutToo() {
        returned(1, FormCode.EPILEPSY, "Example Hospital", true);
        office.can().editReturnFields().replace("form,field,needed,mark\nsf_epilepsy,ep_syndrome,always,DESIGN\n", Optional.empty());
        office.can().ncmdReturn().editAgencyForms().change(false);
        assertThat(headings()).containsExactly("Notification form");
        assertThat(line().blockers()).isEmpty();
        assertThat(line().register(FormCode.EPILEPSY).orElseThrow().state()).isEqualTo(ReturnState.NOT_DUE);
    }

    @Test
    void theOfficesOwnFormIsNoReturnOfAnAgencyButIsCounted() {
        office.change(records -> {
            records.forms().add(new CaseForm(new UUID(8, 8), number,
                    new FormInstance(FormCode.EPILEPSY, LocalDate.of(2019, 4, 1), DAY, Optional.of(DAY), ANSWERS), Optional.empty(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(headings()).containsExactly("Notification form");
        var counts = office.can().ncmdReturn().countAnswers().count(YEAR);
        assertThat(counts.byField()).filteredOn(count -> count.form().isSupplementary()).as("of a form that is held, every question").hasSizeGreaterThan(5)
                .allMatch(count -> count.form() == FormCode.EPILEPSY);
        assertThat(counts.byCase()).extracting(AnswerCount::forms).containsExactly(2);
        assertThat(counts.byField().stream().map(FieldCount::form).distinct()).as("in the order of the return")
                .containsExactly(FormCode.NOTIFICATION, FormCode.REPORTING, FormCode.EPILEPSY, FormCode.ANALYSIS);
    }
}
