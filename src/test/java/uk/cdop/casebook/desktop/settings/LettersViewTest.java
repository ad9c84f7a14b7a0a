package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** The letters as whoever sets the office up meets them, over a real vault. */
@OnTheScreen
class LettersViewTest {

    private static final int SECOND_REMINDER = 3;

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private LettersViewModel model;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 3, 14));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PartHandle part(TextSize size) {
        return new PartHandle(background -> {
            var chase = office.can().chase();
            model = new LettersViewModel(
                    chase.showLetterTemplates()::show, chase.keepLetterTemplate()::keep,
                    new LetterheadViewModel(chase.keepLetterhead()::keep, background), background);
            model.read();
            return new LettersView(model);
        }, 1096, 640, size);
    }

    private static void choose(PartHandle part, int letter) {
        DeskToolkit.run(() -> ((ListView<?>) part.find("letter-list")).getSelectionModel().select(letter));
        part.settle();
    }

    private static String text(PartHandle part, String id) {
        return DeskToolkit.on(() -> ((TextInputControl) part.find(id)).getText());
    }

    private LetterTemplate kept(LetterKind kind, int level) {
        return office.can().chase().showLetterTemplates().show().inForce().stream()
                .filter(one -> one.kind() == kind && one.level() == level).findFirst().orElseThrow();
    }

    @Test
    void showsEveryWordingWithTheThreeRemindersByTheirNumber() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(model.drafts()).extracting(LetterDraft::title).contains(
                    "Reminder, first", "Reminder, second", "Reminder, third", "Request for information", "First letter to the family");
            assertThat(part.words()).contains("Letters", "How it reads", "Letterhead");
            choose(part, SECOND_REMINDER);
            part.picture("settings-letters");
            assertThat(part.cut()).isEmpty();
            assertThat(text(part, "letter-body")).startsWith("Dear {{addressee_name}}");
            assertThat(part.words()).contains("Dear Alex Addressee", "Example Practice");
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            part.picture("settings-letters-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void keepsAnotherWordingAndGoesBackToWhatWasShipped() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            choose(part, SECOND_REMINDER);
            String shipped = text(part, "letter-body");
            part.type("letter-body", "Dear {{addressee_name}}\n\nWe still wait for:\n\n{{request_list}}").press("keep-letter");
            assertThat(part.words()).contains("Reminder, second. Your wording is kept.", "Reminder, second · your wording");
            assertThat(kept(LetterKind.REMINDER, 2).body()).contains("We still wait for:");
            part.press("shipped-letter");
            assertThat(part.words()).contains("in the wording that came with the program");
            assertThat(kept(LetterKind.REMINDER, 2).body()).isEqualTo(shipped);
            assertThat(text(part, "letter-body")).isEqualTo(shipped);
            assertThat(part.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void saysAtOnceWhatAPlaceholderOfNoneMeansAndKeepsNothing() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            choose(part, SECOND_REMINDER);
            part.type("letter-body", "Dear {{adressee}}, {{request_list}} and {{case_reference");
            assertThat(part.words()).contains("There is no placeholder {{adressee}}.", "opened or closed only once");
            part.press("keep-letter").picture("settings-letters-refused");
            assertThat(part.words()).contains("Not done", "The letter is as it was.");
            assertThat(kept(LetterKind.REMINDER, 2).body()).doesNotContain("adressee}}");
            part.type("letter-body", "Nothing of what it needs").press("keep-letter");
            assertThat(part.words()).contains("cannot do without {{request_list}}");
            part.type("letter-subject", "{{child_name}}").press("keep-letter");
            assertThat(part.words()).contains("may not name the child");
            part.type("letter-body", "x".repeat(20_001)).press("keep-letter");
            assertThat(part.words()).contains("longer than 20,000 characters");
            part.press("take-back-letter");
            assertThat(text(part, "letter-body")).startsWith("Dear {{addressee_name}}");
            assertThat(part.shows("letter-problems")).isFalse();
        }
    }

    @Test
    void putsAPlaceholderWhereTheCursorStoodByKey() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            choose(part, SECOND_REMINDER);
            part.type("letter-body", "Before  after");
            DeskToolkit.run(() -> {
                part.find("letter-body").requestFocus();
                ((TextInputControl) part.find("letter-body")).positionCaret(7);
            });
            part.key("letter-body", KeyCode.SPACE, true);
            assertThat(part.focused()).isEqualTo("letter-placeholders");
            part.key("letter-placeholders", KeyCode.ENTER, false);
            assertThat(text(part, "letter-body")).isEqualTo("Before {{request_list}} after");
            assertThat(part.focused()).isEqualTo("letter-body");
            part.key("letter-body", KeyCode.ENTER, true);
            assertThat(kept(LetterKind.REMINDER, 2).body()).isEqualTo("Before {{request_list}} after");
        }
    }

    @Test
    void letsWhatIsTypedWaitWhileAnotherLetterIsRead() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            choose(part, SECOND_REMINDER);
            part.type("letter-subject", "A subject of our own");
            choose(part, 0);
            assertThat(text(part, "letter-subject")).doesNotContain("of our own");
            DeskToolkit.run(model::read);
            choose(part, SECOND_REMINDER);
            assertThat(text(part, "letter-subject")).isEqualTo("A subject of our own");
            assertThat(model.drafts().get(SECOND_REMINDER).state()).isEqualTo("Not kept yet");
        }
    }

    @Test
    void keepsTheLetterheadOrSaysWhatIsWrongWithIt() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("letterhead-office", " ").press("keep-letterhead");
            assertThat(part.words()).contains("A letter needs the name of the office", "The letterhead is as it was.");
            part.type("letterhead-office", "Example Child Death Overview Panel").type("letterhead-address", "A".repeat(201)).press("keep-letterhead");
            assertThat(part.words()).contains("at most 200 characters");
            part.type("letterhead-address", "1 Example Street").type("letterhead-phone", "01202 000 000").press("keep-letterhead");
            assertThat(part.words()).contains("The letterhead is kept.");
            assertThat(office.can().chase().showLetterTemplates().show().letterhead().phone()).isEqualTo("01202 000 000");
            assertThat(model.previewProperty().get()).startsWith("Example Child Death Overview Panel\n1 Example Street");
        }
    }

    @Test
    void saysWhereTheLetterheadHasNothingForAPlaceholder() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            choose(part, SECOND_REMINDER);
            part.type("letter-body", "{{request_list}} Ring {{office_phone}}");
            assertThat(part.words()).contains("The letterhead has nothing yet for the telephone of this office.");
        }
    }
}
