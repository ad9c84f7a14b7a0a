package uk.cdop.casebook.office.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.SaveOutcome.Saved;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class FormsOfACaseTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @TempDir
    static Path folder;
    private static OfficeOnDisk office;
    private static int sequence;
    private CaseNumber number;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void register() {
        sequence++;
        number = CaseNumber.of(2023, sequence);
        office.keep(StoreCases.full(sequence));
    }

    private FormSource opened(FormCode form) {
        return office.can().forms().source(office.can().forms().openForm().open(number, form));
    }

    private static FieldKey text(FormContent form) {
        return form.definition().fields().stream().filter(field -> field.type() instanceof uk.cdop.casebook.forms.definition.FieldType.Text).findFirst().orElseThrow().key();
    }

    private static FormContent saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).now();
    }

    private static List<Finding> refused(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class);
        return ((SaveOutcome.Refused) outcome).findings();
    }

    @Test
    void opensInTheVersionInForceTodayAndListsIt() {
        FormContent form = opened(FormCode.REPORTING).load();
        assertThat(form.definition().validFrom()).isBeforeOrEqualTo(DAY);
        assertThat(form.answers()).isEqualTo(Answers.NONE);
        assertThat(form.wording()).isEmpty();
        assertThat(form.next()).isEqualTo(FormContent.Next.COMPLETE);
        var listed = office.can().forms().listCaseForms().list(number);
        assertThat(listed.forms()).extracting(line -> line.title()).containsExactly("Notification form", "Reporting form");
        assertThat(listed.forms().get(1).answered()).isZero();
        assertThat(listed.forms().get(1).missing()).isPositive();
        assertThat(listed.canBeOpened()).contains(FormCode.REPORTING, FormCode.ANALYSIS).doesNotContain(FormCode.NOTIFICATION);
    }

    @Test
    void savesAnswersOnARowVersionAndNeverOverAnotherPersonsChange() {
        FormSource form = opened(FormCode.REPORTING);
        FormContent first = form.load();
        FormContent now = saved(form.save(first.rowVersion(), Map.of(text(first), Answer.given("A Reporter"))));
        assertThat(now.answers().answer(text(first))).isEqualTo(Answer.given("A Reporter"));
        assertThat(form.save(first.rowVersion(), Map.of(text(first), Answer.given("Somebody Else")))).isInstanceOf(SaveOutcome.ChangedMeanwhile.class);
        assertThat(form.load().answers()).isEqualTo(now.answers());
    }

    @Test
    void takesAStepBackAfterTheProgramWasClosedAndDoesItAgain() {
        FormSource form = opened(FormCode.REPORTING);
        FieldKey key = text(form.load());
        saved(form.save(0, Map.of(key, Answer.given("A Reporter"))));
        FormSource later = office.on(DAY.plusDays(3)).forms().source(office.can().forms().listCaseForms().list(number).forms().get(1).ref());
        assertThat(later.load().undoes()).isPresent();
        FormContent back = saved(later.undo(later.load().rowVersion()));
        assertThat(back.answers().answer(key)).isEqualTo(Answer.notAsked());
        assertThat(back.redoes()).isPresent();
        assertThat(later.undo(back.rowVersion())).isInstanceOf(SaveOutcome.NothingToDo.class);
        FormContent again = saved(later.redo(back.rowVersion()));
        assertThat(again.answers().answer(key)).isEqualTo(Answer.given("A Reporter"));
        assertThat(again.redoes()).isEmpty();
    }

    @Test
    void takesAnAnswerBackAndNotALetter() {
        FormSource form = opened(FormCode.REPORTING);
        FieldKey key = text(form.load());
        FormContent now = form.load();
        for (String typed : List.of("A", "A Rep", "A Reporter")) {
            now = saved(form.save(now.rowVersion(), Map.of(key, Answer.given(typed))));
        }
        assertThat(saved(form.undo(now.rowVersion())).answers().answer(key)).isEqualTo(Answer.notAsked());
    }

    @Test
    void refusesWhatDoesNotFitWithoutKeepingAnyOfIt() {
        FormSource form = opened(FormCode.REPORTING);
        FormContent now = form.load();
        String tooLong = "x".repeat(AnswerLimits.LINE + 1);
        assertThat(refused(form.save(now.rowVersion(), Map.of(text(now), Answer.given(tooLong))))).singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("has room for 2,000 letters").doesNotContain("xxx"));
        assertThat(refused(form.save(now.rowVersion(), Map.of(FieldKey.of("no_such_question"), Answer.given("x"))))).hasSize(1);
        assertThat(refused(form.save(now.rowVersion(), Map.of(text(now), Answer.given(7L))))).hasSize(1);
        assertThat(form.load().answers()).isEqualTo(Answers.NONE);
        assertThat(form.load().rowVersion()).isEqualTo(now.rowVersion());
    }

    @Test
    void completesOnlyWhenEveryNeededQuestionIsAnsweredWithNotKnownAsAnAnswer() {
        FormSource form = opened(FormCode.CARDIAC);
        FormContent now = form.load();
        for (SaveOutcome outcome = form.complete(now.rowVersion()); outcome instanceof SaveOutcome.Refused(List<Finding> open); outcome = form.complete(now.rowVersion())) {
            assertThat(open).allSatisfy(finding -> assertThat(finding.sentence()).contains("Not known"));
            for (Finding finding : open) {
                now = saved(form.save(now.rowVersion(), Map.of(finding.field(), Answer.notKnown())));
            }
        }
        FormContent completed = form.load();
        assertThat(completed.readOnly()).contains("Completed on 29 February 2024. Reopen it to change an answer.");
        assertThat(refused(form.save(completed.rowVersion(), Map.of(text(completed), Answer.given("Late"))))).hasSize(1);
        FormContent open = saved(form.reopen(completed.rowVersion()));
        assertThat(open.readOnly()).isEmpty();
        assertThat(office.read(records -> records.audit().ofObject("case", number.text())).stream().map(AuditEntry::event).map(AuditEvent::what))
                .contains(AuditEvent.What.FORM_COMPLETED, AuditEvent.What.FORM_OPENED);
    }

    @Test
    void showsAndPrintsAnOldFormInItsOwnWording() throws Exception {
        FormRef old = FormRef.of(number, new java.util.UUID(9, sequence));
        LocalDate version = LocalDate.of(2019, 4, 1);
        office.change(records -> {
            records.forms().add(new CaseForm(old.id().orElseThrow(), number, new FormInstance(
                    FormCode.SUDDEN_UNEXPECTED, version, LocalDate.of(2020, 5, 6), Optional.of(LocalDate.of(2020, 6, 1)), Answers.NONE.with(FieldKey.of("sud_room_temp"), Answer.refused())),
                    Optional.empty(), 0));
            return records.audit().record(AuditEvent.of(AuditEvent.What.FORM_OPENED, "case", number.text()));
        });
        FormContent form = office.can().forms().showForm().show(old);
        assertThat(form.wording()).contains("Asked in the wording of 1 April 2019");
        assertThat(form.definition().validFrom()).isEqualTo(version);
        Path file = folder.resolve("form-" + sequence + ".pdf");
        office.can().forms().printForm().print(old, file);
        try (PDDocument read = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(new PDFTextStripper().getText(read)).contains("Asked in the wording of 1 April 2019", "Refused", "Page 1 of");
        }
    }

    @Test
    void letsAChairReadAndNotChange() {
        FormSource form = opened(FormCode.REPORTING);
        var chair = uk.cdop.casebook.app.OfficeForTests.useCases(office.session(Role.CHAIR), null, null, DAY).forms();
        FormRef ref = chair.listCaseForms().list(number).forms().get(1).ref();
        assertThat(chair.listCaseForms().list(number).canBeOpened()).isEmpty();
        assertThat(chair.showForm().show(ref).readOnly()).contains("You may read this form. Your role does not change cases.");
        assertThatThrownBy(() -> chair.source(ref).save(0, Map.of(text(form.load()), Answer.given("x")))).isInstanceOf(OfficeFailure.class);
    }

    @Test
    void saysWhereAFormIsNoLongerThere() {
        FormRef gone = FormRef.of(number, new java.util.UUID(1, 1));
        assertThatThrownBy(() -> office.can().forms().showForm().show(gone)).isInstanceOf(OfficeFailure.class).hasMessageContaining("no longer in the vault");
        assertThat(office.can().forms().source(gone).save(0, Map.of())).isInstanceOf(SaveOutcome.ChangedMeanwhile.class);
        assertThatThrownBy(() -> office.can().forms().openForm().open(CaseNumber.of(2030, 1), FormCode.REPORTING)).isInstanceOf(OfficeFailure.class);
    }

    @Test
    void fillsABlankOfTheNotificationFormAndLeavesAGivenAnswerToACorrection() {
        FormSource form = office.can().forms().source(FormRef.notification(number));
        FormContent now = form.load();
        FieldKey blank = FieldKey.of("religion");
        FieldKey given = FieldKey.of("child_surname");
        assertThat(now.locked()).contains(given).doesNotContain(blank);
        FormContent filled = saved(form.save(now.rowVersion(), Map.of(blank, Answer.given("Example"))));
        assertThat(office.read(records -> records.cases().find(number)).orElseThrow().notificationForm().answers().answer(blank)).isEqualTo(Answer.given("Example"));
        assertThat(refused(form.save(filled.rowVersion(), Map.of(given, Answer.given("Other"))))).singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("Correct this answer"));
        assertThat(filled.locked()).doesNotContain(blank);
        assertThat(saved(form.undo(filled.rowVersion())).answers().answer(blank)).isEqualTo(Answer.notAsked());
    }

    @Test
    void locksWhatWasFilledInOnAnEarlierDay() {
        FormSource form = office.can().forms().source(FormRef.notification(number));
        FieldKey blank = FieldKey.of("religion");
        saved(form.save(form.load().rowVersion(), Map.of(blank, Answer.given("Example"))));
        FormContent later = office.on(DAY.plusDays(1)).forms().source(FormRef.notification(number)).load();
        assertThat(later.locked()).contains(blank);
        assertThat(later.undoes()).isEmpty();
    }

    @Test
    void keepsTheFactsOfACaseSoundWhereABlankIsFilled() {
        office.keep(StoreCases.notified(CaseNumber.of(2024, sequence), StoreCases.answers()));
        FormSource form = office.can().forms().source(FormRef.notification(CaseNumber.of(2024, sequence)));
        FormContent now = form.load();
        FieldKey nhs = FieldKey.of("nhs_number");
        assertThat(refused(form.save(now.rowVersion(), Map.of(nhs, Answer.given("999 000 0000"))))).isNotEmpty();
        assertThat(refused(form.save(now.rowVersion(), Map.of(nhs, Answer.given(StoreCases.nhsNumber(sequence).digits()))))).singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("belongs to case CDOP-2023-"));
        assertThat(form.load().answers().answer(nhs)).isEqualTo(now.answers().answer(nhs));
    }

    @Test
    void holdsNoAnswerInTheAudit() {
        FormSource form = opened(FormCode.REPORTING);
        FormContent now = form.load();
        saved(form.save(now.rowVersion(), Map.of(text(now), Answer.given("A very particular answer"))));
        assertThat(office.read(records -> records.audit().latest(3)).toString()).doesNotContain("particular");
    }

    @Test
    void correctsALockedAnswerWithAReasonAndKeepsBothVersions() {
        FieldKey gestation = uk.cdop.casebook.casework.notification.NotificationFields.GESTATION_WEEKS;
        FormSource form = office.can().forms().source(FormRef.notification(number));
        FormContent before = form.load();
        assertThat(before.locked()).contains(gestation);
        assertThat(refused(form.save(before.rowVersion(), Map.of(gestation, Answer.given(38L)))).getFirst().rule()).isEqualTo("needs_correction");
        assertThat(refused(form.correct(before.rowVersion(), Map.of(gestation, Answer.given(38L)), " ")).getFirst().rule()).isEqualTo("reason_missing");
        assertThat(refused(form.correct(before.rowVersion(), Map.of(gestation, Answer.given(38L)), "x".repeat(1_001))).getFirst().rule()).isEqualTo("reason_too_long");
        assertThat(refused(form.correct(before.rowVersion(), Map.of(gestation, Answer.given(99L)), "Misread")).getFirst().field()).isEqualTo(gestation);
        FormContent now = saved(form.correct(before.rowVersion(), Map.of(gestation, Answer.given(38L)), "Misread"));
        assertThat(now.answers().answer(gestation)).isEqualTo(Answer.given(38L));
        assertThat(now.locked()).contains(gestation);
        List<RecordedCorrection> kept = office.read(records -> records.cases().correctionsOf(number));
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo(gestation);
            assertThat(one.before()).isEqualTo("39");
            assertThat(one.after()).isEqualTo("38");
            assertThat(one.reason()).isEqualTo("Misread");
        });
        assertThat(form.correct(before.rowVersion(), Map.of(gestation, Answer.given(37L)), "Misread")).isInstanceOf(SaveOutcome.ChangedMeanwhile.class);
        assertThat(form.correct(now.rowVersion(), Map.of(gestation, Answer.given(38L)), "Misread")).isInstanceOf(SaveOutcome.NothingToDo.class);
    }

    @Test
    void correctsNothingOnAFormWhoseAnswersAreNotLocked() {
        FormSource form = opened(FormCode.REPORTING);
        assertThat(form.correct(0, Map.of(text(form.load()), Answer.given("A Reporter")), "Misread")).isInstanceOf(SaveOutcome.NothingToDo.class);
    }

    @Test
    void namesThePrintByCaseAndKindAndASupplementaryFormByNoKindOfDeath() {
        assertThat(office.can().forms().source(FormRef.notification(number)).paperName()).isEqualTo(number + "-notification-form");
        assertThat(opened(FormCode.REPORTING).paperName()).isEqualTo(number + "-reporting-form");
        assertThat(opened(FormCode.SUICIDE_SELF_HARM).paperName()).isEqualTo(number + "-supplementary-form");
    }
}
