package uk.cdop.casebook.office.work;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.office.work.WhereWeAre.Question.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.work.PrintWhereWeAre.PrintOutcome;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WhereWeAre.Question;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class WhereWeAreTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final CaseFile CASE = StoreCases.notified(CaseNumber.of(2023, 1), StoreCases.answers().with(FieldKey.of("key_worker"), "A Keyworker, Example Hospital"))
            .movedTo(CaseStage.ACCEPTED, LocalDate.of(2023, 7, 17), Optional.empty())
            .movedTo(CaseStage.GATHERING_INFORMATION, LocalDate.of(2023, 7, 18), Optional.empty())
            .movedTo(CaseStage.AWAITING_CDRM, LocalDate.of(2024, 1, 9), Optional.empty())
            .movedTo(CaseStage.GATHERING_INFORMATION, LocalDate.of(2024, 1, 10), Optional.empty());
    private static final CaseFile NEW = StoreCases.notified(2);
    private static final CaseFile DROWNED = StoreCases.notified(CaseNumber.of(2023, 3), StoreCases.answers().with(FieldKey.of("event_types"), "drowning"));
    private static OfficeOnDisk office;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(CASE, NEW, DROWNED);
        AgencyRequest asked = AgencyRequest.proposed(new UUID(1, 1), CASE.number(), "gp", Addressee.unknown("Example Surgery"), List.of(), "always asked");
        RequestStep sent = asked.send(asked.to(), List.of(FormPart.whole(FormCode.REPORTING)), LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 26), LocalDate.of(2024, 2, 26));
        office.change(records -> {
            records.agencyRequests().add(((RequestStep.Taken) sent).request());
            records.forms().add(new CaseForm(new UUID(1, 2), CASE.number(), new FormInstance(
                    FormCode.REPORTING, StoreCases.FORM_VERSION, LocalDate.of(2024, 2, 20), Optional.empty(), Answers.NONE.with(NotificationFields.SEX, "M")),
                    Optional.of(asked.id()), 0));
            return records.audit().record(AuditEvent.of(AuditEvent.What.REQUEST_CHANGED, "case", CASE.number().text()));
        });
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static WhereWeAre where(CaseFile file) {
        return office.can().work().showWhereWeAre().show(file.number()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = "WORTH_KNOWING", mode = EnumSource.Mode.EXCLUDE)
    void answersEachQuestionThatAStrangerWouldAsk(Question question) {
        assertThat(where(CASE).answer(question)).hasValueSatisfying(answer -> assertThat(answer).isNotBlank());
        assertThat(where(NEW).answer(question)).hasValueSatisfying(answer -> assertThat(answer).isNotBlank());
    }

    @Test
    void saysWhereTheCaseStandsInPlainWords() {
        WhereWeAre where = where(CASE);
        assertThat(where.answer(CASE_LINE)).contains("CDOP-2023-0001, Dorset, 4 years, died 14 Jul 2023");
        assertThat(where.answer(STAGE)).contains("Gathering information, since 10 Jan 2024");
        assertThat(where.answer(LAST_CONTACT)).contains("5 Feb 2024, form asked of Example Surgery");
        assertThat(where.answer(DAYS_OPEN)).contains("228 days since the notification, 230 days since the death");
        assertThat(where.answer(OUTSTANDING).orElseThrow()).contains("Form outstanding from Example Surgery, due 26 Feb 2024: chase or waive (coordinator)");
        assertThat(where.answer(KEY_WORKER)).contains("A Keyworker, Example Hospital");
        assertThat(where.answer(KEY_DATES).orElseThrow()).contains("Died 14 Jul 2023").contains("Child death review meeting due 14 Oct 2023 (overdue)");
    }

    private static final Question CASE_LINE = Question.CASE;

    @Test
    void aNewCaseWaitsForTheScopeDecisionOfTheCoordinator() {
        WhereWeAre where = where(NEW);
        assertThat(where.answer(HELD_UP_BY).orElseThrow()).startsWith("Nobody has decided yet").endsWith("Since 16 Jul 2023");
        assertThat(where.answer(LIFTED_BY)).contains("Coordinator");
        assertThat(where.answer(NEXT_STEP)).contains("Decide whether this panel reviews the death");
        assertThat(where.answer(KEY_WORKER)).contains("Nobody is named");
    }

    @Test
    void aSupplementaryFormThatTheAnswersCallForIsWorthKnowingUntilItIsThere() {
        assertThat(where(DROWNED).answer(WORTH_KNOWING).orElseThrow()).contains("The supplementary form “Drowning” is called for by the answers and is not there");
        assertThat(where(NEW).answer(WORTH_KNOWING).orElse("")).doesNotContain("supplementary form");
    }

    @Test
    void anAnswerOnWhichSourcesDifferIsWorthKnowing() {
        assertThat(where(CASE).answer(WORTH_KNOWING).orElseThrow()).contains("One question has differing answers from agencies");
        assertThat(where(NEW).answer(WORTH_KNOWING).orElse("")).doesNotContain("differing");
    }

    @Test
    void namesNoChild() {
        assertThat(where(CASE).lines().toString() + where(CASE).lines().stream().map(WhereWeAre.Line::text).toList()).doesNotContain("Testford").doesNotContain("Example Alder");
        assertThat(where(CASE).toString()).doesNotContain("Dorset");
    }

    @Test
    void isNotThereForAnUnknownCase() {
        assertThat(office.can().work().showWhereWeAre().show(new CaseNumber("CDOP-1999-0001"))).isEmpty();
        assertThat(office.can().work().printWhereWeAre().print(new CaseNumber("CDOP-1999-0001"), folder.resolve("none.pdf"))).isEqualTo(PrintOutcome.NO_SUCH_CASE);
        assertThat(folder.resolve("none.pdf")).doesNotExist();
    }

    @Test
    void printsOnePageThatAnswersTheSame() throws Exception {
        Path file = folder.resolve("where.pdf");
        assertThat(office.can().work().printWhereWeAre().print(CASE.number(), file)).isEqualTo(PrintOutcome.WRITTEN);
        try (PDDocument written = Loader.loadPDF(Files.readAllBytes(file))) {
            String words = new PDFTextStripper().getText(written).replaceAll("\\s+", " ");
            assertThat(written.getNumberOfPages()).isEqualTo(1);
            assertThat(words).contains("Where we are").contains("Held up by").contains("Form outstanding from Example Surgery").doesNotContain("Testford");
        }
        assertThat(office.can().showCase().show(CASE.number()).orElseThrow().history()).anyMatch(entry -> entry.event().what() == AuditEvent.What.LETTER_WRITTEN);
    }

    @Test
    void theDayListsWhatIsLateAndWhatIsNewByReferenceOnly() {
        TodayView today = office.can().work().showToday().show();
        assertThat(today.fresh()).extracting(WorkItem::number).contains(Optional.of(NEW.number()));
        assertThat(today.late()).anyMatch(item -> item.what().equals("Child death review meeting") && item.number().equals(Optional.of(CASE.number())));
        assertThat(today.late()).anyMatch(item -> item.what().startsWith("Have a key worker named") && item.number().equals(Optional.of(NEW.number())));
        assertThat(today.late()).isSortedAccordingTo(java.util.Comparator.comparing(item -> item.due().orElseThrow()));
        assertThat(today.late().toString() + today.fresh()).doesNotContain("Testford");
    }

    @Test
    void theDayBeforeALimitItIsDueThisWeekAndThePastDayItIsLate() {
        List<WorkItem> onTheDay = office.on(LocalDate.of(2023, 10, 14)).work().showToday().show().thisWeek();
        assertThat(onTheDay).anyMatch(item -> item.what().equals("Child death review meeting"));
        List<WorkItem> weekBefore = office.on(LocalDate.of(2023, 10, 6)).work().showToday().show().thisWeek();
        assertThat(weekBefore).noneMatch(item -> item.what().equals("Child death review meeting"));
        assertThat(office.on(LocalDate.of(2023, 10, 15)).work().showToday().show().late()).anyMatch(item -> item.what().equals("Child death review meeting"));
    }
}
