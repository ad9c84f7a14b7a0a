package uk.cdop.casebook.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Draws the day, the finder, a case with what holds it, and saved lists, and checks what must be read on them. */
@OnTheScreen
class WorkPicturesTest {

    @TempDir
    Path folder;

    private WindowHandle window(int cases) {
        DeskRecords records = new DeskRecords(DeskPeople.cases(cases));
        return new WindowHandle(new DeskOffice(records), new DeskVault(records), folder.resolve("settings.properties"));
    }

    @Test
    void drawsTheDayTheFinderACaseAndSavedLists() {
        try (WindowHandle window = window(60)) {
            window.signInOnly().picture("work-today");
            assertThat(window.words()).contains("Late").contains("Due this week").contains("New").contains("Ready for panel");
            assertThat(window.words()).doesNotContain("Testerby");
            window.ctrl(KeyCode.K).picture("work-palette");
            window.type("palette-text", "tester").picture("work-palette-cases");
            window.key(KeyCode.ESCAPE).press("go-cases").press("save-list").picture("work-save-list");
            window.type("list-name", "Open in Dorset").press("keep-list").picture("work-saved-lists");
            assertThat(window.shows("saved-list-0")).isTrue();
            DeskToolkit.run(() -> ((TableView<?>) window.find("case-table")).getSelectionModel().select(1));
            window.settle().press("open-case").picture("work-overview");
            assertThat(window.words()).contains("Where we are").contains("Who can lift it").contains("Next step");
            window.press("go-settings").picture("work-settings");
            window.look(Theme.DARK, TextSize.DOUBLE).press("go-today").picture("work-today-200");
            window.ctrl(KeyCode.K).picture("work-palette-200");
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void drawsAnEmptyDay() {
        try (WindowHandle window = window(0)) {
            window.signInOnly().picture("work-today-empty");
            assertThat(window.words()).contains("Nothing waits for you today");
            assertThat(List.of(window.textOf("today-summary"))).containsExactly("3 Jun 2024: nothing waits for you.");
        }
    }
}
