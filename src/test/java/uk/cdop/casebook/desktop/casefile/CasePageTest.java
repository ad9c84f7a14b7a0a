package uk.cdop.casebook.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;

class CasePageTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 14);
    private static final Instant NOON = Instant.parse("2024-03-14T12:00:00Z");

    private static CasePage page(CaseFile file) {
        return CasePage.of(new CaseView(file, List.of(), List.of(), List.of(), List.of()), TODAY, DeskOffice.words());
    }

    private static CaseFile file(int index) {
        return DeskPeople.cases(index + 1).get(index);
    }

    @Test
    void headsTheCaseWithChildAgeDatesAndTheOneBlocker() {
        CaseHeading heading = page(file(0)).heading();
        assertThat(heading.reference()).isEqualTo("CDOP-2023-0001");
        assertThat(heading.child()).isEqualTo("Bryony Samplewick");
        assertThat(heading.age()).isEqualTo("2 days");
        assertThat(heading.dates()).isEqualTo("Born 1 Apr 2023, died 3 Apr 2023");
        assertThat(heading.running()).isEqualTo("10 days since notification");
        assertThat(heading.blocker()).contains("Inquest, open since 9 Apr 2023, expected to end 28 Jan 2024");
    }

    @Test
    void saysHowLongAReviewTook() {
        CaseHeading heading = page(file(3)).heading();
        assertThat(heading.open()).isFalse();
        assertThat(heading.running()).isEqualTo("Reviewed 210 days after the death");
        assertThat(heading.blocker()).isEmpty();
    }

    @Test
    void keepsTheKindsOfBlankApart() {
        assertThat(page(file(0)).answers()).contains(
                Fact.blank("Ethnic category", "Not known"), Fact.blank("Death expected", "Refused"), Fact.blank("Multiple birth", "Not applicable"),
                Fact.blank("Place of death type", "Not yet returned"));
    }

    @Test
    void saysAnswersAsPeopleReadThem() {
        assertThat(page(file(0)).answers()).contains(
                Fact.of("Date of birth", "1 Apr 2023"), Fact.of("Time of death", "04:20"), Fact.of("Gestation weeks", "38"), Fact.of("Sex", "Female"),
                Fact.of("NHS number", DeskPeople.nhsNumber(0).grouped()));
    }

    @Test
    void listsTheAnswersInTheOrderOfTheirKeys() {
        assertThat(page(file(0)).answers()).extracting(Fact::label).startsWith("First and other names", "Family name");
    }

    @Test
    void showsWhatThePanelFound() {
        PanelFindings findings = page(file(3)).findings().orElseThrow();
        assertThat(findings.findings()).contains(
                Fact.of("Category of death", "8. Perinatal/neonatal event"), Fact.of("Secondary categories", "9. Infection"),
                Fact.of("Modifiable factors", "Modifiable factors identified"));
        assertThat(findings.narratives()).contains(Fact.blank("Summary", "Not asked"), Fact.of("Learning", "An invented lesson"));
        assertThat(findings.factors()).singleElement().isEqualTo(
                Fact.of("D. Service provision", "Access to service: An invented detail\nMay have contributed; modifiable"));
        assertThat(page(file(0)).findings()).isEmpty();
    }

    @Test
    void saysWhichActionsAreOverdue() {
        ReviewAction late = action(ActionStatus.OPEN, Optional.of(TODAY.minusDays(1)));
        ReviewAction dueToday = action(ActionStatus.OPEN, Optional.of(TODAY));
        CasePage page = CasePage.of(new CaseView(file(0), List.of(), List.of(late, dueToday), List.of(), List.of()), TODAY, DeskOffice.words());
        assertThat(page.actions().get(0).value()).endsWith("due 13 Apr 2023 (overdue)");
        assertThat(page.actions().get(1).value()).endsWith("due 14 Apr 2023");
    }

    private static ReviewAction action(ActionStatus status, Optional<LocalDate> due) {
        return new ReviewAction("ACT-1", Optional.empty(), "An invented action", Optional.empty(), Optional.empty(), due, status, Optional.empty(), 1);
    }

    @Test
    void tellsACorrectionOnceWithBeforeAfterAndReason() {
        AuditEntry entry = new AuditEntry(
                5, NOON, "Robin Deskworth", "CORRECT_CASES", AuditEvent.ofFields(AuditEvent.What.CASE_CORRECTED, "case", "x", Set.of(NotificationFields.DATE_OF_BIRTH)));
        RecordedCorrection made = new RecordedCorrection(
                NOON, "Robin Deskworth", FormCode.NOTIFICATION, NotificationFields.DATE_OF_BIRTH, AnswerState.NOT_KNOWN, "", AnswerState.GIVEN, "2023-04-01", "The hospital said so.");
        List<HistoryLine> lines = HistoryLine.of(List.of(entry), List.of(made), new AnswerWords(DeskOffice.words()));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Corrected: Date of birth");
            assertThat(line.change()).contains("Not known  →  1 Apr 2023");
            assertThat(line.reason()).contains("The hospital said so.");
            assertThat(line.when()).isEqualTo("14 Mar 2024, 12:00");
        });
    }

    @Test
    void tellsTheNewestFirst() {
        AuditEntry first = new AuditEntry(1, NOON, "Robin Deskworth", "R", AuditEvent.of(AuditEvent.What.CASE_REGISTERED, "case", "x"));
        AuditEntry second = new AuditEntry(2, NOON.plusSeconds(60), "Robin Deskworth", "R", AuditEvent.of(AuditEvent.What.CASE_CHANGED, "case", "x"));
        assertThat(HistoryLine.of(List.of(first, second), List.of(), new AnswerWords(DeskOffice.words())))
                .extracting(HistoryLine::what).containsExactly("Case changed", "Case registered");
    }

    @Test
    void saysHowEachTimeLimitStands() {
        TimeLimit limit = new TimeLimit("x", "An invented limit", TimeLimit.Start.DEATH, 2, TimeLimit.Unit.DAYS, "guideline", "test");
        LocalDate due = LocalDate.of(2023, 4, 5);
        assertThat(says(new Deadline(limit, due, Optional.of(due), Deadline.State.MET))).isEqualTo("Met 5 Apr 2023, due 5 Apr 2023");
        assertThat(says(new Deadline(limit, due, Optional.of(due.plusDays(1)), Deadline.State.MET_LATE))).isEqualTo("Met late 6 Apr 2023, was due 5 Apr 2023");
        assertThat(says(new Deadline(limit, due, Optional.empty(), Deadline.State.DUE))).isEqualTo("Due 5 Apr 2023");
        assertThat(says(new Deadline(limit, due, Optional.empty(), Deadline.State.OVERDUE))).isEqualTo("Overdue since 5 Apr 2023");
    }

    private static String says(Deadline deadline) {
        return DeadlineLine.of(deadline).says();
    }

    @Test
    void namesNobodyInItsOwnName() {
        CasePage page = page(file(0));
        assertThat(page.toString() + page.heading() + page.facts() + page.history()).doesNotContain("Samplewick").doesNotContain("Bryony");
    }
}
