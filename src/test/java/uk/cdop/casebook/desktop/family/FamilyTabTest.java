package uk.cdop.casebook.desktop.family;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.StoreCases.DIED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.ContactWishes;
import uk.cdop.casebook.casework.family.FamilyContact;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyFeedback;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.family.SupportOffer;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.desk.FamilyDesk;
import uk.cdop.casebook.office.family.RecordFamilyEvent.FamilyCommand;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.handles.PartHandle;

@OnTheScreen
class FamilyTabTest {

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

    private static CaseNumber empty() {
        CaseFile file = StoreCases.notified(700 + cases++);
        office.keep(file);
        return file.number();
    }

    private static FamilyLedger ledger(CaseNumber number) {
        return office.can().family().showFamily().show(number).orElseThrow().ledger();
    }

    private static CaseNumber full() {
        CaseNumber number = empty();
        FamilyDesk can = office.can().family();
        can.addFamilyQuestion().add(number, 0, DIED.plusDays(9), "Was she in pain, and did anybody sit with her?");
        can.addFamilyQuestion().add(number, 1, DIED.plusDays(20), "Could the ambulance have come sooner?");
        for (FamilyEvent event : new FamilyEvent[] {
            new FamilyEvent.QuestionAnswered(ledger(number).questions().getFirst().id(), "The nurse told them that she slept, and that she was not alone.", TODAY),
            new FamilyEvent.KeyWorkerNamed(new KeyWorker("Sample Worker", Optional.of("Bereavement nurse"), Optional.of("Example Hospital"), Optional.of("01632 960000"), DIED.plusDays(1))),
            new FamilyEvent.GuideGiven(DIED), new FamilyEvent.ReviewExplained(DIED.plusDays(2)),
            new FamilyEvent.SupportOffered(new SupportOffer(DIED.plusDays(2), "Support for her brother, by an example charity", Optional.of(true))),
            new FamilyEvent.WishesRecorded(new ContactWishes(Optional.of("Ms Example Testford\n1 Sample Lane\nExampleton"), Optional.of("Letter, then a call by the key worker"), Optional.of("English"), false, Optional.empty())),
            new FamilyEvent.DateToAvoid(new AvoidedDate(LocalDate.of(2024, 12, 25), true, Optional.of("Christmas"))),
            new FamilyEvent.FeedbackRecorded(new FamilyFeedback(Optional.of(TODAY), Optional.of("A visit by the key worker, then a letter"), Optional.empty(), Optional.empty())),
            new FamilyEvent.InTouch(new FamilyContact(DIED.plusDays(4), "Sample Worker with the mother", "First call. They are glad to have one person."))}) {
            can.recordFamilyEvent().record(new FamilyCommand(number, ledger(number).rowVersion(), event));
        }
        return number;
    }

    private static PartHandle tab(CaseNumber number, LocalDate day, double width, double height, TextSize size) {
        return new PartHandle(background -> {
            FamilyViewModel[] model = new FamilyViewModel[1];
            model[0] = new FamilyViewModel(office.on(day).family(), true, day, background, () -> model[0].open(number));
            model[0].open(number);
            return new FamilyView(model[0]);
        }, width, height, size);
    }

    private static PartHandle tab(CaseNumber number) {
        return tab(number, TODAY, 1060, 900, TextSize.PLAIN);
    }

    @Test
    void saysWhatToDoWithinFortyEightHours() {
        try (PartHandle tab = tab(empty())) {
            assertThat(tab.words()).contains("Nothing is recorded for this family yet", "Within 48 hours, by 16 Jul 2023", "name a key worker");
            tab.picture("family-empty");
        }
    }

    @Test
    void putsTheQuestionsFirstAndEverythingElseBelow() {
        try (PartHandle tab = tab(full())) {
            String words = tab.words();
            assertThat(words).contains("within 48 hours", "Taken up", "Christmas", "14 Jul 2024", "The anniversary of the death", "Ms Example Testford");
            assertThat(words.indexOf("Could the ambulance")).isLessThan(words.indexOf("Key worker")).isPositive();
            tab.picture("family-full");
        }
    }

    @Test
    void cutsNoWordInASmallWindowOrAtTwiceTheSize() {
        CaseNumber number = full();
        try (PartHandle small = tab(number, TODAY, 780, 700, TextSize.PLAIN)) {
            assertThat(small.cut()).isEmpty();
            small.picture("family-small");
        }
        try (PartHandle large = tab(number, TODAY, 1060, 900, TextSize.DOUBLE)) {
            assertThat(large.cut()).isEmpty();
            large.picture("family-200");
            large.press("write-letter");
            assertThat(large.cut()).isEmpty();
            large.picture("family-200-letter");
        }
    }

    @Test
    void blocksALetterOnTheAnniversaryAndAsksForTheReason() {
        CaseNumber number = full();
        try (PartHandle tab = tab(number, ANNIVERSARY, 1060, 900, TextSize.PLAIN)) {
            assertThat(tab.words()).contains("Please leave the family in peace today.");
            tab.press("write-letter").type("family_folder", folder.toString()).press("save-letter");
            assertThat(tab.words()).contains("This day is to be kept clear.", "The anniversary of the death: 14 Jul 2024", "Say why the letter must go on this day");
            assertThat(ledger(number).letters()).isEmpty();
            assertThat(tab.focused()).isEqualTo("family_override_reason");
            tab.picture("family-blocked");
            tab.type("family_override_reason", "They asked to have it on that day").press("save-letter");
            assertThat(tab.words()).contains("The letter is in the folder", "because: They asked to have it on that day");
        }
        assertThat(ledger(number).letters()).hasSize(1);
    }

    @Test
    void addsAQuestionAnswersItAndTakesTheAnswerBack() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            tab.press("add-question").press("save-question");
            assertThat(tab.words()).contains("Write the question in the family’s own words.");
            tab.type("family_question", "An invented question?").press("save-question");
            assertThat(tab.words()).contains("An invented question?", "Asked 3 Jun 2024");
            tab.press("answer-1").type("family_answer", "An invented answer").press("save-answer");
            assertThat(tab.words()).contains("Answered 3 Jun 2024: An invented answer");
            tab.press("undo-family");
            assertThat(tab.words()).doesNotContain("An invented answer");
        }
    }

    @Test
    void namesAKeyWorkerAndSaysThatItWasLate() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            assertThat(tab.words()).contains("Families should have one within 48 hours, by 16 Jul 2023; name one now.");
            tab.press("name-worker").type("family_name_of_worker", "Sample Worker").press("save-worker");
            assertThat(tab.words()).contains("3 Jun 2024, later than 48 hours");
        }
    }

    @Test
    void refusesADayThatIsStillToCome() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            tab.press("guide-given").type("family_on", "1 Jan 2031").press("save-guide");
            assertThat(tab.words()).contains("This day is still to come.");
        }
        assertThat(ledger(number).isEmpty()).isTrue();
    }

    @Test
    void forgetsADayThatNeedsNoAvoidingAnyMore() {
        CaseNumber number = full();
        try (PartHandle tab = tab(number)) {
            tab.press("no-longer-0");
            assertThat(tab.words()).doesNotContain("Christmas");
        }
    }

    @Test
    void saysWhatALetterStillNeeds() {
        try (PartHandle tab = tab(empty())) {
            tab.press("write-letter").type("family_folder", folder.toString()).press("save-letter");
            assertThat(tab.words()).contains("The letter was not made", "key worker");
        }
    }
}
