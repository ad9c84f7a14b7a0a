package uk.cdop.casebook.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.carryover.CarryOver.NotMoved;
import uk.cdop.casebook.office.form.CarryFormForward.CarryFormForwardCommand;
import uk.cdop.casebook.office.form.CarryFormForward.CarryFormForwardOutcome;
import uk.cdop.casebook.office.form.CarryFormForward.CarryForwardPreview;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class CarryFormForwardTest {

    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 1);
    private static final LocalDate APRIL_2021 = LocalDate.of(2021, 4, 1);
    private static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 1);
    private static final FieldKey COVID = FieldKey.of("covid_alert");
    private static final FieldKey BMI = FieldKey.of("a_maternal_bmi");

    @TempDir
    private static Path folder;

    private static OfficeOnDisk office;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 11, 1));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theNotificationFormComesForwardWithWhatCouldNotMoveKeptAndNamed() {
        CaseFile file = StoreCases.with(1, COVID, Answer.given("yes"));
        office.keep(inWordingOf(file, APRIL_2019));
        CarryFormForwardOutcome outcome = carry(FormRef.notification(file.number()), APRIL_2022);
        assertThat(outcome).isInstanceOfSatisfying(CarryFormForwardOutcome.CarriedForward.class, carried -> {
            assertThat(carried.from()).isEqualTo(APRIL_2019);
            assertThat(carried.to()).isEqualTo(APRIL_2022);
            assertThat(carried.notMoved()).extracting(NotMoved::key).containsExactly(COVID);
            assertThat(carried.now().definition().validFrom()).isEqualTo(APRIL_2022);
        });
        FormInstance now = office.read(records -> records.cases().find(file.number())).orElseThrow().notificationForm();
        assertThat(now.version()).isEqualTo(APRIL_2022);
        assertThat(now.answers()).isEqualTo(file.notificationForm().answers());
    }

    @Test
    void isWrittenIntoTheHistoryOfTheCaseWithTheQuestionsOnly() {
        CaseFile file = StoreCases.with(2, COVID, Answer.given("no"));
        office.keep(inWordingOf(file, APRIL_2021));
        carry(FormRef.notification(file.number()), APRIL_2022);
        List<AuditEntry> history = office.read(records -> records.audit().ofObject("case", file.number().text()));
        assertThat(history).anySatisfy(entry -> {
            assertThat(entry.event().what()).isEqualTo(AuditEvent.What.FORM_CARRIED_FORWARD);
            assertThat(entry.event().fields()).containsExactly(COVID);
        });
    }

    @Test
    void theReportingFormTakesTheBodyMassIndexFromTheFormItStoodOn() {
        FormRef reporting = kept(3, FormCode.REPORTING, APRIL_2019, Answers.NONE, Optional.empty());
        another(reporting.number(), 4, FormCode.CHROMOSOMAL_GENETIC_CONGENITAL,
                Answers.NONE.with(FieldKey.of("cg_maternal_bmi"), new BigDecimal("31.5")));
        assertThat(carry(reporting, APRIL_2022)).isInstanceOf(CarryFormForwardOutcome.CarriedForward.class);
        CaseForm now = office.read(records -> records.forms().find(reporting.id().orElseThrow())).orElseThrow();
        assertThat(now.instance().version()).isEqualTo(APRIL_2022);
        assertThat(now.instance().answers().decimal(BMI).toOptional()).contains(new BigDecimal("31.5"));
    }

    @Test
    void saysBeforehandWhatComesOverAndWhatDoesNotAndKeepsNothing() {
        CaseFile file = StoreCases.with(21, COVID, Answer.given("yes"));
        office.keep(inWordingOf(file, APRIL_2019));
        FormRef form = FormRef.notification(file.number());
        assertThat(office.can().forms().carryFormForward().preview(form)).isInstanceOfSatisfying(CarryForwardPreview.CanBeCarried.class, can -> {
            assertThat(can.from()).isEqualTo(APRIL_2019);
            assertThat(can.to()).isEqualTo(APRIL_2022);
            assertThat(can.notMoved()).extracting(NotMoved::key).containsExactly(COVID);
            assertThat(can.carried()).isEqualTo(file.notificationForm().answers().keys().size() - 1);
            assertThat(can.newlyAsked()).isNotEmpty();
            assertThat(can.rowVersion()).isEqualTo(office.read(records -> records.cases().find(file.number())).orElseThrow().rowVersion());
        });
        assertThat(office.read(records -> records.cases().find(file.number())).orElseThrow().notificationForm().version()).isEqualTo(APRIL_2019);
        carry(form, APRIL_2022);
        assertThat(notNow(form)).contains("in that wording or a newer one already");
    }

    @Test
    void saysBeforehandWhyACompletedOrLostFormCannotBeCarriedNow() {
        FormRef completed = kept(22, FormCode.REPORTING, APRIL_2019, Answers.NONE, Optional.of(LocalDate.of(2024, 1, 5)));
        assertThat(notNow(completed)).contains("completed");
        assertThat(notNow(FormRef.of(completed.number(), new java.util.UUID(1, 1)))).contains("no longer there");
    }

    private static String notNow(FormRef form) {
        return ((CarryForwardPreview.NotNow) office.can().forms().carryFormForward().preview(form)).sentence();
    }

    @Test
    void aFormThatNobodyCarriesKeepsItsWording() {
        FormRef form = kept(5, FormCode.REPORTING, APRIL_2019, Answers.NONE, Optional.empty());
        FormContent shown = office.can().forms().showForm().show(form);
        assertThat(shown.definition().validFrom()).isEqualTo(APRIL_2019);
        assertThat(shown.definition().field(BMI)).isEmpty();
    }

    @Test
    void refusesToGoBackToAVersionThatIsNotThereAndToChangeACompletedForm() {
        FormRef form = kept(6, FormCode.REPORTING, APRIL_2021, Answers.NONE, Optional.empty());
        assertThat(sentence(carry(form, APRIL_2019))).contains("in that wording or a newer one already");
        assertThat(sentence(carry(form, APRIL_2021))).contains("in that wording or a newer one already");
        assertThat(sentence(carry(form, LocalDate.of(2023, 4, 1)))).contains("no version of this form that began on that day");
        FormRef completed = kept(7, FormCode.REPORTING, APRIL_2019, Answers.NONE, Optional.of(LocalDate.of(2024, 1, 5)));
        assertThat(sentence(carry(completed, APRIL_2022))).contains("completed");
    }

    @Test
    void overwritesNothingThatWasChangedMeanwhile() {
        FormRef form = kept(8, FormCode.REPORTING, APRIL_2019, Answers.NONE, Optional.empty());
        office.can().forms().saveAnswers().save(new SaveAnswers.SaveAnswersCommand(form, 0,
                Map.of(FieldKey.of("rep_name"), Answer.given("A Reporter"))));
        assertThat(office.can().forms().carryFormForward().carry(new CarryFormForwardCommand(form, 0, APRIL_2022)))
                .isInstanceOf(CarryFormForwardOutcome.ChangedMeanwhile.class);
    }

    private static CarryFormForwardOutcome carry(FormRef form, LocalDate to) {
        long rowVersion = office.can().forms().showForm().show(form).rowVersion();
        return office.can().forms().carryFormForward().carry(new CarryFormForwardCommand(form, rowVersion, to));
    }

    private static String sentence(CarryFormForwardOutcome outcome) {
        return ((CarryFormForwardOutcome.Refused) outcome).sentence();
    }

    private static CaseFile inWordingOf(CaseFile file, LocalDate version) {
        FormInstance form = file.notificationForm();
        return file.withNotificationForm(
                new FormInstance(form.form(), version, form.openedOn(), form.completedOn(), form.answers()), file.residence());
    }

    private static FormRef kept(int sequence, FormCode form, LocalDate version, Answers answers, Optional<LocalDate> completed) {
        CaseFile file = StoreCases.notified(sequence);
        office.keep(file);
        return add(new CaseForm(StoreCases.id(file.number(), 70), file.number(),
                new FormInstance(form, version, StoreCases.NOTIFIED, completed, answers), Optional.empty(), 0));
    }

    private static void another(CaseNumber number, int part, FormCode form, Answers answers) {
        add(new CaseForm(StoreCases.id(number, 70 + part), number,
                new FormInstance(form, APRIL_2019, StoreCases.NOTIFIED, Optional.empty(), answers), Optional.empty(), 0));
    }

    private static FormRef add(CaseForm form) {
        office.change(records -> {
            records.forms().add(form);
            return records.audit().record(StoreDesk.somethingDone());
        });
        return FormRef.of(form.number(), form.id());
    }
}
