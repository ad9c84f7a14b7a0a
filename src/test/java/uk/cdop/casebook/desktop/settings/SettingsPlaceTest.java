package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** The settings within the window, part by part. */
@OnTheScreen
class SettingsPlaceTest {

    private static final List<String> PARTS = List.of("set-limits", "set-start", "set-ready", "set-letters", "set-ask-rules", "set-processes", "set-guard-days", "set-forms");

    @TempDir
    Path folder;

    private final DeskRecords records = new DeskRecords(DeskPeople.cases(3));

    private WindowHandle window(Role... roles) {
        return new WindowHandle(new DeskOffice(records), new DeskVault(records), folder.resolve("settings.properties"), roles).signIn().press("go-settings");
    }

    @Test
    void showsEachPartWithItsRules() {
        try (WindowHandle window = window()) {
            assertThat(window.shows("theme-dark")).isTrue();
            for (String part : PARTS) {
                window.press("tab-" + part).picture("window-" + part);
            }
            assertThat(window.press("tab-set-limits").shows("keep-limits")).isTrue();
            assertThat(window.press("tab-set-ready").shows("keep-ready-rules")).isTrue();
            assertThat(window.press("tab-set-letters").words()).contains("Reminder, first");
            assertThat(window.press("tab-set-ask-rules").words()).contains("every death");
            assertThat(window.press("tab-set-guard-days").words()).contains("Days kept clear for families");
            assertThat(window.press("tab-set-forms").words()).contains("Notification form");
            window.look(Theme.DARK, TextSize.DOUBLE);
            for (String part : PARTS) {
                window.press("tab-" + part).picture("window-" + part + "-double");
            }
            assertThat(window.shows("choose-form-files")).isTrue();
        }
    }

    @Test
    void movesAlongThePartsByTheArrows() {
        try (WindowHandle window = window()) {
            DeskToolkit.run(() -> Event.fireEvent(window.find("tab-set-window"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "Right", KeyCode.RIGHT, false, false, false, false)));
            assertThat(window.settle().shows("keep-limits")).isTrue();
            assertThat(window.focused()).isEqualTo("tab-set-limits");
        }
    }

    @Test
    void showsTheWindowsOwnSettingsOnlyToWhoeverDoesNotSetUpTheOffice() {
        try (WindowHandle window = window(Role.CHAIR)) {
            assertThat(window.shows("theme-dark")).isTrue();
            assertThat(window.shows("part-bar")).isFalse();
        }
    }
}
