package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.settings.DeskSettings;
import uk.cdop.casebook.desktop.settings.SettingsFile;
import uk.cdop.casebook.testkit.DeskKeeper;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.Keyboard;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** A day's work without a mouse. */
@OnTheScreen
class KeyboardOnlyTest {

    @TempDir
    Path folder;

    private final DeskRecords records = new DeskRecords(DeskPeople.cases(12));
    private final DeskVault vault = new DeskVault(records);
    private final DeskOffice office = new DeskOffice(records);

    private WindowHandle window() {
        Path settings = folder.resolve("settings.properties");
        new SettingsFile(settings).write(DeskSettings.FIRST_DAY.withVault(folder.resolve("vault").toString(), "robin"));
        return new WindowHandle(office, vault, settings);
    }

    @Test
    void signsInFindsACaseCorrectsAFactAndWritesTheStatistics() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER);
            assertThat(window.shows("today")).isTrue();
            keys.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            assertThat(window.textOf("counts")).isEqualTo("12 of 12 cases");

            keys.press(KeyCode.F, KeyCode.CONTROL).type("testerby");
            assertThat(window.textOf("counts")).isEqualTo("2 of 12 cases");
            keys.tabTo("case-table").press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.shows("case-header")).isTrue();

            keys.press(KeyCode.E, KeyCode.CONTROL).tabTo("home_postcode").press(KeyCode.F2).tabTo("reason").type("the family asked");
            keys.tabTo("save-correction").press(KeyCode.SPACE);
            assertThat(office.corrections()).singleElement().satisfies(made -> {
                assertThat(made.changes()).containsOnlyKeys(NotificationFields.HOME_POSTCODE);
                assertThat(made.reason()).isEqualTo("the family asked");
            });
            assertThat(window.words()).contains("Corrected.");

            keys.press(KeyCode.DIGIT9, KeyCode.CONTROL).tabTo("write-files").press(KeyCode.SPACE).tabTo("write-workbook-folder").type("out").tabTo("write-workbook-write").press(KeyCode.SPACE);
            assertThat(window.words()).contains("2 files are in out.").contains("cdop-annual-statistics-2023-24.xlsx");
        }
    }

    @Test
    void goesBackFromACaseWithEscapeToTheListAsItWasLeft() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER);
            keys.press(KeyCode.F, KeyCode.CONTROL).type("testerby").tabTo("case-table").press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.shows("case-header")).isTrue();
            keys.press(KeyCode.ESCAPE);
            assertThat(window.shows("case-list")).isTrue();
            assertThat(window.textOf("search")).isEqualTo("testerby");
        }
    }

    @Test
    void goesOnFromTheSearchIntoWhatItFound() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER);
            keys.press(KeyCode.F, KeyCode.CONTROL).type("testerby").press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.shows("case-header")).isTrue();
        }
    }

    @Test
    void findsACaseAPageAndAnActionFromOneLineOfText() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER);
            keys.press(KeyCode.K, KeyCode.CONTROL).type("testerby").press(KeyCode.ENTER);
            assertThat(window.shows("case-header")).isTrue();
            keys.press(KeyCode.K, KeyCode.CONTROL).type("stat").press(KeyCode.ENTER);
            assertThat(window.shows("annual-tables")).isTrue();
            keys.press(KeyCode.K, KeyCode.CONTROL).type("all keys").press(KeyCode.ENTER);
            assertThat(window.shows("keyboard-map-panel")).isTrue();
            keys.press(KeyCode.ESCAPE).press(KeyCode.K, KeyCode.CONTROL);
            assertThat(window.shows("palette")).isTrue();
            keys.press(KeyCode.ESCAPE);
            assertThat(window.shows("palette")).isFalse();
            assertThat(window.shows("annual-tables")).isTrue();
        }
    }

    @Test
    void goesFromTheDayStraightToTheThingItself() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER).tabTo("open-late-0").press(KeyCode.SPACE);
            assertThat(window.shows("case-header")).isTrue();
            keys.press(KeyCode.ESCAPE);
            assertThat(window.shows("today")).isTrue();
        }
    }

    @Test
    void offersTheWayBackToWhereAPersonWas() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER).press(KeyCode.K, KeyCode.CONTROL).type("testerby").press(KeyCode.ENTER);
            keys.press(KeyCode.K, KeyCode.CONTROL).type("history of").press(KeyCode.ENTER).press(KeyCode.L, KeyCode.CONTROL);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER);
            assertThat(window.words()).contains("You were last at CDOP-").contains(", history.");
            keys.tabTo("go-on-there").press(KeyCode.SPACE);
            assertThat(window.shows("case-header")).isTrue();
        }
    }

    @Test
    void leavesACorrectionAsItWasWithEscape() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER);
            keys.press(KeyCode.DIGIT2, KeyCode.CONTROL).tabTo("case-table").press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.E, KeyCode.CONTROL);
            assertThat(window.shows("correction")).isTrue();
            keys.press(KeyCode.ESCAPE);
            assertThat(window.shows("correction")).isFalse();
            assertThat(window.shows("case-header")).isTrue();
        }
    }

    @Test
    void showsTheKeysAndMovesBetweenThePartsOfTheWindow() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER);
            keys.press(KeyCode.F1);
            assertThat(window.shows("keyboard-map-panel")).isTrue();
            keys.press(KeyCode.ESCAPE);
            assertThat(window.shows("keyboard-map-panel")).isFalse();
            keys.press(KeyCode.F, KeyCode.CONTROL).press(KeyCode.F6);
            assertThat(window.focused()).isEqualTo("find");
            keys.press(KeyCode.F6);
            assertThat(window.focused()).isEqualTo("go-today");
            keys.press(KeyCode.F6, KeyCode.SHIFT);
            assertThat(window.focused()).isEqualTo("find");
        }
    }

    @Test
    void locksWithOneKeyAndLeavesNothingOnTheScreen() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER).press(KeyCode.L, KeyCode.CONTROL);
            assertThat(vault.isClosed()).isTrue();
            assertThat(window.shows("sign-in")).isTrue();
            assertThat(window.words()).doesNotContain("Testerby");
            assertThat(List.of(window.textOf("passphrase"))).containsExactly("");
        }
    }

    @Test
    void keepsNoCaseDataInTheSettings() throws IOException {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.tabTo("passphrase").type(DeskKeeper.PASSPHRASE).press(KeyCode.ENTER).press(KeyCode.F, KeyCode.CONTROL).type("testerby");
            keys.press(KeyCode.L, KeyCode.CONTROL);
        }
        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("vault").doesNotContainIgnoringCase("testerby").doesNotContain(DeskKeeper.PASSPHRASE);
    }
}
