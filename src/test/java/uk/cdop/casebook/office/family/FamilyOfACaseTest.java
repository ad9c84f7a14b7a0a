package uk.cdop.casebook.office.family;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.StoreCases.DIED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.ContactWishes;
import uk.cdop.casebook.casework.family.FamilyContact;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyFeedback;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyLetter;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.family.GuardDate;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.family.SupportOffer;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.FamilyDesk;
import uk.cdop.casebook.office.family.RecordFamilyEvent.FamilyCommand;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterCommand;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterOutcome;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class FamilyOfACaseTest {

    private static final LocalDate TODAY = DeskOffice.TODAY;
    private static final LocalDate ANNIVERSARY = DIED.plusYears(1);

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static int cases;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static FamilyDesk can() {
        return office.can().family();
    }

    private static CaseNumber newCase() {
        CaseFile file = StoreCases.notified(300 + cases++);
        office.keep(file);
        return file.number();
    }

    private static FamilyLedger ledger(CaseNumber number) {
        return can().showFamily().show(number).orElseThrow().ledger();
    }

    private static void enter(CaseNumber number, FamilyEvent... events) {
        for (FamilyEvent event : events) {
            assertThat(can().recordFamilyEvent().record(new FamilyCommand(number, ledger(number).rowVersion(), event))).isEqualTo(new RecordOutcome.Recorded());
        }
    }

    private static void readyForALetter(CaseNumber number) {
        enter(number,
                new FamilyEvent.KeyWorkerNamed(new KeyWorker("Sample Worker", Optional.of("Nurse"), Optional.of("Example Trust"), Optional.of("01632 960000"), DIED.plusDays(1))),
                new FamilyEvent.WishesRecorded(new ContactWishes(
                        Optional.of("Ms Example Testford\n1 Sample Lane"), Optional.of("By post"), Optional.of("English"), true, Optional.empty())));
    }

    private static FamilyLetterOutcome write(CaseNumber number, LocalDate on, String reason) {
        return can().writeFamilyLetter().write(new FamilyLetterCommand(
                number, FamilyLetterKind.FIRST, on, Optional.empty(), folder, reason));
    }

    @Test
    void keepsEverythingThatIsEntered() {
        CaseNumber number = newCase();
        readyForALetter(number);
        AvoidedDate christmas = new AvoidedDate(LocalDate.of(2024, 12, 25), true, Optional.of("They asked"));
        enter(number,
                new FamilyEvent.GuideGiven(DIED), new FamilyEvent.ReviewExplained(DIED.plusDays(2)),
                new FamilyEvent.SupportOffered(new SupportOffer(DIED.plusDays(2), "Sibling support", Optional.of(true))),
                new FamilyEvent.SupportOffered(new SupportOffer(DIED.plusDays(3), "Counselling", Optional.empty())),
                new FamilyEvent.DateToAvoid(christmas),
                new FamilyEvent.FeedbackRecorded(new FamilyFeedback(Optional.of(TODAY), Optional.of("A visit"), Optional.empty(), Optional.empty())),
                new FamilyEvent.InTouch(new FamilyContact(DIED.plusDays(4), "Sample Worker with the mother", "Rang to say who we are")));
        can().addFamilyQuestion().add(number, ledger(number).rowVersion(), DIED.plusDays(5), "An invented question?");
        FamilyLedger kept = ledger(number);
        assertThat(kept.keyWorker().orElseThrow().organisation()).contains("Example Trust");
        assertThat(kept.support()).extracting(SupportOffer::takenUp).containsExactly(Optional.of(true), Optional.empty());
        assertThat(kept.avoided()).containsExactly(christmas);
        assertThat(kept.wishes().interpreter()).isTrue();
        assertThat(kept.feedback().how()).contains("A visit");
        assertThat(kept.openQuestions()).hasSize(1);
        assertThat(kept.contacts()).hasSize(1);
        assertThat(office.<List<AuditEntry>>read(records -> records.audit().ofObject("case", number.text()))).anyMatch(entry -> entry.event().what() == AuditEvent.What.FAMILY_CHANGED);
    }

    @Test
    void givesTwinsALedgerEach() {
        CaseNumber first = newCase();
        CaseNumber second = newCase();
        can().addFamilyQuestion().add(first, 0, DIED.plusDays(5), "A question about the first child?");
        assertThat(ledger(first).questions()).hasSize(1);
        assertThat(ledger(second).isEmpty()).isTrue();
    }

    @Test
    void blocksALetterOnTheAnniversaryUntilSomebodySaysWhy() {
        CaseNumber number = newCase();
        readyForALetter(number);
        assertThat(write(number, ANNIVERSARY, "")).isInstanceOfSatisfying(FamilyLetterOutcome.Blocked.class, blocked ->
                assertThat(blocked.guards()).extracting(GuardDate::why).containsExactly(GuardDate.Why.ANNIVERSARY));
        assertThat(ledger(number).letters()).isEmpty();
        FamilyLetterOutcome written = write(number, ANNIVERSARY, "They asked to have it that day");
        assertThat(written).isInstanceOfSatisfying(FamilyLetterOutcome.Written.class, done -> assertThat(Files.exists(done.file())).isTrue());
        assertThat(ledger(number).letters()).containsExactly(new FamilyLetter(FamilyLetterKind.FIRST, ANNIVERSARY, Optional.of("They asked to have it that day")));
    }

    @Test
    void blocksALetterOnTheChildsBirthday() {
        CaseNumber number = newCase();
        readyForALetter(number);
        assertThat(write(number, LocalDate.of(2025, 2, 28), "  ")).isInstanceOf(FamilyLetterOutcome.Blocked.class);
    }

    @Test
    void writesALetterOnAnOrdinaryDayAndNamesNoChildInTheFilesName() {
        CaseNumber number = newCase();
        readyForALetter(number);
        assertThat(write(number, TODAY, "")).isInstanceOfSatisfying(FamilyLetterOutcome.Written.class, done ->
                assertThat(done.file().getFileName().toString()).startsWith(number.text()).doesNotContain("Testford"));
        assertThat(ledger(number).letters()).singleElement().satisfies(letter -> assertThat(letter.overrideReason()).isEmpty());
    }

    @Test
    void saysWhatALetterStillNeedsAndWritesNothing() {
        CaseNumber number = newCase();
        assertThat(write(number, TODAY, "")).isInstanceOfSatisfying(FamilyLetterOutcome.Refused.class, refused ->
                assertThat(refused.findings().getFirst().sentence()).contains("key worker"));
        assertThat(ledger(number).letters()).isEmpty();
    }

    @Test
    void enterNothingWhereTheFileCannotBeWritten() {
        CaseNumber number = newCase();
        readyForALetter(number);
        Path nowhere = folder.resolve("vault").resolve("no such folder").resolve("deeper");
        org.assertj.core.api.Assertions.catchThrowable(() -> can().writeFamilyLetter().write(new FamilyLetterCommand(
                number, FamilyLetterKind.FIRST, TODAY, Optional.empty(), nowhere, "")));
        boolean written = Files.exists(nowhere);
        assertThat(ledger(number).letters()).hasSize(written ? 1 : 0);
    }

    @Test
    void letsTheOfficeChangeHowManyDaysAreKeptClear() {
        CaseNumber number = newCase();
        readyForALetter(number);
        assertThat(can().editGuardDays().change(61, 0)).isInstanceOf(EditGuardDays.EditGuardDaysOutcome.Refused.class);
        can().editGuardDays().change(0, 0);
        assertThat(write(number, ANNIVERSARY.minusDays(1), "")).isInstanceOf(FamilyLetterOutcome.Written.class);
        can().editGuardDays().change(3, 1);
        assertThat(write(number, ANNIVERSARY.minusDays(1), "")).isInstanceOf(FamilyLetterOutcome.Blocked.class);
    }

    @Test
    void overwritesNobodyElsesEntry() {
        CaseNumber number = newCase();
        enter(number, new FamilyEvent.GuideGiven(DIED));
        assertThat(can().recordFamilyEvent().record(new FamilyCommand(number, 0, new FamilyEvent.ReviewExplained(DIED)))).isEqualTo(new RecordOutcome.ChangedMeanwhile());
    }

    @Test
    void takesBackTheLastEntry() {
        CaseNumber number = newCase();
        FamilyLedger before = ledger(number);
        enter(number, new FamilyEvent.GuideGiven(DIED), new FamilyEvent.TakenBack(before));
        assertThat(ledger(number).isEmpty()).isTrue();
    }

    @Test
    void refusesAQuestionWithoutWordsOrOneThatIsTooLong() {
        CaseNumber number = newCase();
        assertThat(can().addFamilyQuestion().add(number, 0, DIED, " ")).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(can().addFamilyQuestion().add(number, 0, DIED, "x".repeat(2_001))).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(ledger(number).questions()).isEmpty();
    }

    @Test
    void saysUntilWhenAKeyWorkerIsNamedInTimeAndWhichDaysToKeepClear() {
        ShowFamily.FamilyView view = can().showFamily().show(newCase()).orElseThrow();
        assertThat(view.nameWorkerBy()).isEqualTo(DIED.plusDays(2));
        assertThat(view.guards()).extracting(GuardDate::day).isEqualTo(List.of(ANNIVERSARY, LocalDate.of(2025, 2, 28)));
        assertThat(view.toString()).doesNotContain("Testford");
    }
}
