package uk.cdop.casebook.office.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Reminder;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.chase.ChasePlan;
import uk.cdop.casebook.casework.chase.EscalationOutcome;
import uk.cdop.casebook.casework.chase.EscalationTheme;
import uk.cdop.casebook.office.chase.EscalateRequest.EscalateRequestCommand;
import uk.cdop.casebook.office.chase.RecordEscalationOutcome.RecordEscalationOutcomeCommand;
import uk.cdop.casebook.office.chase.RunChase.RunChaseOutcome;
import uk.cdop.casebook.office.chase.RunChase.RunChaseOutcome.Chased;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleRequests;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** The chase run over the Easter bank holidays of 2024. */
class ChaseOnDiskTest {

    private static final LocalDate SENT = LocalDate.of(2024, 3, 6);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 27);
    private static final LocalDate ON = LocalDate.of(2024, 3, 28);
    private static final int CASES = 8;
    private static final int PEOPLE = 5;

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void fortyFormsAreDue() {
        office = OfficeOnDisk.in(folder.resolve("vault"), ON);
        for (int at = 1; at <= CASES; at++) {
            office.keep(StoreCases.notified(at));
        }
        office.change(records -> {
            requests().forEach(records.agencyRequests()::add);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private static List<AgencyRequest> requests() {
        List<AgencyRequest> requests = new ArrayList<>();
        for (int at = 0; at < CASES * PEOPLE; at++) {
            int person = at % PEOPLE + 1;
            requests.add(SampleRequests.sent(
                    at, at / PEOPLE + 1, SampleRequests.person("Example Agency " + person, "Dr " + person + " Sample", "p" + person + "@example.test"),
                    SENT, DUE, ON));
        }
        return requests;
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private RunChaseOutcome run(LocalDate on) {
        return office.on(on).chase().runChase().run(on, out(), Progress.NONE);
    }

    private List<AgencyRequest> outstanding() {
        return office.read(records -> records.agencyRequests().outstanding());
    }

    private List<Path> filesIn(Path where) throws IOException {
        if (!Files.exists(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.sorted().toList();
        }
    }

    @Test
    void fortyFormsGiveOneLetterAndOneDraftForEachPerson() throws IOException, MessagingException {
        assertThat(run(ON)).isInstanceOfSatisfying(Chased.class, chased -> {
            assertThat(chased.plan().reminders()).hasSize(40);
            assertThat(chased.files()).hasSize(2 * PEOPLE);
        });
        assertThat(filesIn(out())).hasSize(2 * PEOPLE)
                .first().asString().endsWith("reminder-2024-03-28-01-example-agency-1.docx");
        try (XWPFDocument letter = new XWPFDocument(Files.newInputStream(filesIn(out()).getFirst()))) {
            String text = String.join("\n", letter.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            for (int at = 1; at <= CASES; at++) {
                assertThat(text).contains("CDOP-2023-000" + at + ": Reporting form, asked for on 6 Mar 2024, due 27 Mar 2024 (first reminder)");
            }
            assertThat(text).contains("by 5 Apr 2024").doesNotContain("Testford").doesNotContain("Alder").doesNotContain("{{");
        }
        MimeMessage draft = new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(filesIn(out()).get(1)));
        assertThat(draft.getSubject()).isEqualTo("Child death review: information we are waiting for (8 cases)");
        assertThat(draft.getAllRecipients()).singleElement().hasToString("p1@example.test");
    }

    @Test
    void theLogAndTheNextDatesAreRightOverTheBankHolidays() {
        run(ON);
        assertThat(outstanding()).hasSize(40).allSatisfy(request -> {
            assertThat(request.reminders()).containsExactly(new Reminder(1, ON));
            assertThat(request.nextChaseOn()).contains(LocalDate.of(2024, 4, 8));
        });
        List<AuditEvent> chased = office.read(records -> records.audit().latest(CASES)).stream().map(entry -> entry.event()).toList();
        assertThat(chased).hasSize(CASES).allSatisfy(event -> {
            assertThat(event.what()).isEqualTo(AuditEvent.What.CHASED);
            assertThat(event.objectId()).startsWith("CDOP-2023-");
            assertThat(event.count()).isEqualTo(PEOPLE);
        });
    }

    @Test
    void aSecondRunOnTheSameDaySendsNothingTwice() throws IOException {
        run(ON);
        List<Path> first = filesIn(out());
        assertThat(run(ON)).isInstanceOfSatisfying(RunChaseOutcome.NothingDue.class, nothing ->
                assertThat(nothing.plan().nextOn()).contains(LocalDate.of(2024, 4, 8)));
        assertThat(filesIn(out())).isEqualTo(first);
        assertThat(run(LocalDate.of(2024, 4, 7))).isInstanceOf(RunChaseOutcome.NothingDue.class);
        assertThat(run(LocalDate.of(2024, 4, 8))).isInstanceOf(Chased.class);
        assertThat(outstanding()).allSatisfy(request -> assertThat(request.reminders()).hasSize(2));
    }

    @Test
    void threeRemindersThenAnEscalationWithThemeAndOutcome() {
        LocalDate day = ON;
        for (int level = 1; level <= 3; level++) {
            assertThat(run(day)).isInstanceOf(Chased.class);
            day = outstanding().getFirst().nextChaseOn().orElseThrow();
        }
        ChasePlan plan = office.on(day).chase().planChase().plan(day);
        assertThat(plan.people()).isEmpty();
        assertThat(plan.toEscalate()).hasSize(40);
        AgencyRequest one = plan.toEscalate().getFirst();
        assertThat(office.on(day).chase().escalateRequest().escalate(new EscalateRequestCommand(one.id(), EscalationTheme.CAPACITY, "Example Director")))
                .isInstanceOf(EscalationStep.Recorded.class);
        assertThat(office.on(day).chase().escalateRequest().escalate(new EscalateRequestCommand(one.id(), EscalationTheme.CAPACITY, "Example Director")))
                .isInstanceOf(EscalationStep.NotPossible.class);
        assertThat(office.can().chase().listEscalations().list().open()).isEqualTo(1);
        assertThat(office.on(day).chase().recordEscalationOutcome().record(
                new RecordEscalationOutcomeCommand(one.id(), EscalationOutcome.DATE_AGREED, day, "3 May"))).isInstanceOf(EscalationStep.Recorded.class);
        var log = office.can().chase().listEscalations().list();
        assertThat(log.open()).isZero();
        assertThat(log.themes()).isEqualTo(Map.of("No time or no staff to answer", 1));
        assertThat(log.requests().getFirst().escalation().orElseThrow().outcome()).contains("A day was agreed: 3 May");
    }

    @Test
    void wordsThatAreTooLongOrMissingAreRefusedWithASentence() {
        AgencyRequest one = outstanding().getFirst();
        var escalate = office.can().chase().escalateRequest();
        assertThat(escalate.escalate(new EscalateRequestCommand(one.id(), EscalationTheme.OTHER, "x".repeat(201)))).isInstanceOf(EscalationStep.NotPossible.class);
        assertThat(escalate.escalate(new EscalateRequestCommand(one.id(), EscalationTheme.OTHER, " "))).isInstanceOf(EscalationStep.NotPossible.class);
        var record = office.can().chase().recordEscalationOutcome();
        assertThat(record.record(new RecordEscalationOutcomeCommand(one.id(), EscalationOutcome.UNRESOLVED, ON, ""))).isInstanceOf(EscalationStep.NotPossible.class);
        assertThat(record.record(new RecordEscalationOutcomeCommand(one.id(), EscalationOutcome.UNRESOLVED, ON, "x".repeat(901)))).isInstanceOf(EscalationStep.NotPossible.class);
        assertThat(outstanding()).allMatch(request -> request.escalation().isEmpty());
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesTheLogAsItWas() throws IOException {
        Files.writeString(out(), "a file where the folder should be");
        assertThatThrownBy(() -> run(ON)).isInstanceOf(OfficeFailure.class);
        assertThat(outstanding()).allMatch(request -> request.reminders().isEmpty());
    }

    @Test
    void cancellingLeavesNoFileAndNoReminder() throws IOException {
        Progress stops = new Progress() {
            private int steps;

            @Override
            public void report(String step, int done, int total) {
                steps++;
            }

            @Override
            public boolean isCancelled() {
                return steps > 3;
            }
        };
        assertThatThrownBy(() -> office.can().chase().runChase().run(ON, out(), stops))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CANCELLED));
        assertThat(filesIn(out())).isEmpty();
        assertThat(outstanding()).allMatch(request -> request.reminders().isEmpty());
    }

    @Test
    void aChangeInTheMiddleTakesTheFilesAway() throws IOException {
        Progress changes = new Progress() {
            private boolean done;

            @Override
            public void report(String step, int at, int total) {
                if (!done) {
                    done = true;
                    office.change(records -> {
                        records.agencyRequests().update(SampleRequests.taken(records.agencyRequests().outstanding().getLast().returned(ON)));
                        return records.audit().record(StoreDesk.somethingDone());
                    });
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        assertThatThrownBy(() -> office.can().chase().runChase().run(ON, out(), changes))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CHANGED_MEANWHILE));
        assertThat(filesIn(out())).isEmpty();
        assertThat(outstanding()).hasSize(39).allMatch(request -> request.reminders().isEmpty());
    }
}
