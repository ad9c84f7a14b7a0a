package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.Keyboard;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Every part of the statistics is found and worked without a mouse, in the whole window over a real vault. */
@OnTheScreen
class StatisticsByKeysTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    Path folder;

    private WindowHandle window() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), TODAY)) {
            office.can().generateCases().generate(30, 7, LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE);
        }
        return WindowHandle.overVault(folder, TODAY);
    }

    private static void find(Keyboard keys, String words) {
        keys.press(KeyCode.K, KeyCode.CONTROL).type(words).press(KeyCode.ENTER);
    }

    @Test
    void theFinderAndTheKeysLeadToTheDashboardTheChecksAndTheFiles() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            find(keys, "quarterly");
            assertThat(window.shows("dashboard")).isTrue();
            keys.press(KeyCode.D, KeyCode.CONTROL);
            assertThat(window.shows("annual-tables")).isTrue();
            assertThat(window.focused()).isEqualTo("tab-annual-tables");
            find(keys, "checks of");
            assertThat(window.focused()).isEqualTo("check-list");
            keys.press(KeyCode.ESCAPE);
            assertThat(window.shows("checks")).isFalse();
            keys.tabTo("count-again").press(KeyCode.J, KeyCode.CONTROL);
            assertThat(window.focused()).isEqualTo("check-list");
            String first = window.textOf("check-rule");
            keys.press(KeyCode.DOWN);
            assertThat(window.textOf("check-rule")).isNotEqualTo(first);
            keys.press(KeyCode.J, KeyCode.CONTROL);
            assertThat(window.shows("checks")).isFalse();
            assertThat(window.focused()).as("back to where the cursor was").isEqualTo("count-again");
            keys.press(KeyCode.F1);
            assertThat(window.words()).contains("Ctrl+J, Ctrl+D", "the checks of the year; the quarterly dashboard");
            keys.press(KeyCode.ESCAPE);
            find(keys, "write files");
            assertThat(window.focused()).isEqualTo("write-workbook-folder");
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void whatIsCountedIsChosenByTheArrowsAndEveryControlIsReachedByTab() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.press(KeyCode.DIGIT9, KeyCode.CONTROL).tabTo("statistics-counted").press(KeyCode.DOWN);
            assertThat(window.words()).contains("as recorded on 1 Nov 2024, areas as they were on the day of each death.");
            keys.press(KeyCode.DOWN);
            assertThat(window.words()).contains("The restricted edition stays with the panel.");
            keys.press(KeyCode.UP).press(KeyCode.UP);
            List.of("statistics-areas", "count-again", "write-files", "show-checks", "cases-of-T02_Notifications", "find-table", "table-choice", "copy-table", "figure-table", "tab-CHART", "chart-choice", "bar-chart")
                    .forEach(keys::tabTo);
            keys.tabTo("write-files").press(KeyCode.SPACE);
            assertThat(window.focused()).isEqualTo("write-workbook-folder");
            List.of("write-workbook-write", "write-every-folder", "write-every-write", "write-report-write", "write-internal-write").forEach(keys::tabTo);
            keys.press(KeyCode.SPACE);
            assertThat(window.words()).contains("Choose a folder first. Nothing was written.");
        }
    }
}
