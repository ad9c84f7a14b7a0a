package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.InTheGate;
import uk.cdop.casebook.testkit.FullPanel;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.FullScreenHandle;
import uk.cdop.casebook.testkit.handles.PanelTour;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Draws every screen of the panel's work, in the whole window over a real vault, and checks that each is there and not blank, named, legible, whole and not squeezed. */
@OnTheScreen
@InTheGate
class PanelPicturesTest {

    private static final long LESS_IS_BLANK = 6_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT,PLAIN,1280,720", "DARK,PLAIN,1920,1080", "LIGHT,DOUBLE,1280,720"})
    void drawsEveryScreenOfThePanel(Theme theme, TextSize size, double width, double height) {
        FullPanel.in(folder.resolve("vault"));
        String look = "panel-" + theme.name().toLowerCase(Locale.ROOT) + "-" + (int) width + (size == TextSize.PLAIN ? "" : "-200") + "-";
        List<File> drawn = new ArrayList<>();
        Map<String, Double> rooms = new TreeMap<>();
        AccessibilityTest.Findings found = new AccessibilityTest.Findings();
        try (WindowHandle window = window(FullPanel.TODAY)) {
            DeskToolkit.run(() -> {
                window.stage().setWidth(width);
                window.stage().setHeight(height);
            });
            window.look(theme, size);
            new PanelTour(window, folder, (screen, shown) -> {
                drawn.add(DeskToolkit.draw(shown.scene(), look + screen));
                rooms.put(screen, shown.roomOfThePage());
                DeskToolkit.run(() -> AccessibilityTest.look(screen, shown, found));
            }).signIn(folder.resolve("vault").toString()).walk();
            fullScreen(window, look);
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
        assertThat(rooms.entrySet()).filteredOn(one -> one.getValue() < height / 2).as("what stands above has taken the page's half").isEmpty();
        assertThat(found.controls).isGreaterThan(1_000);
        assertThat(List.of(found.nameless, found.withoutIdentifier, found.faint, found.cut)).allSatisfy(wrong -> assertThat(wrong).isEmpty());
        assertThat(drawn).hasSizeGreaterThan(60).allMatch(file -> file.length() > LESS_IS_BLANK);
    }

    private static void fullScreen(WindowHandle window, String look) {
        window.press("go-panels").press("back-to-meetings").press("open-PANEL-2024-09").press("tab-session").press("start-session");
        FullScreenHandle screen = FullScreenHandle.beside(window).as(window);
        screen.press(KeyCode.PAGE_UP);
        for (int step = 1; step <= 14; step++) {
            screen.picture(look + "screen-%02d".formatted(step)).press(KeyCode.RIGHT);
        }
        screen.press(KeyCode.Q).picture(look + "screen-seats").press(KeyCode.Q, KeyCode.R).picture(look + "screen-recusals").press(KeyCode.R, KeyCode.F1).picture(look + "screen-keys");
        screen.close();
    }

    @Test
    void drawsAnOfficeOnItsFirstDay() {
        OfficeOnDisk.in(folder.resolve("vault"), FullPanel.TODAY).close();
        List<File> drawn = new ArrayList<>();
        try (WindowHandle window = window(FullPanel.TODAY)) {
            new PanelTour(window, folder, (screen, shown) -> drawn.add(DeskToolkit.draw(shown.scene(), "panel-empty-" + screen)))
                    .signIn(folder.resolve("vault").toString()).walkEmpty();
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
        assertThat(drawn).hasSizeGreaterThan(7).allMatch(file -> file.length() > LESS_IS_BLANK);
    }

    /** With the largest text in a low window, as one sees it who has just opened it. */
    @Test
    void aNewActionShowsItsFirstFieldAndItsButtonsAtTheLargestText() {
        OfficeOnDisk.in(folder.resolve("vault"), FullPanel.TODAY).close();
        Map<String, Double> rooms = new TreeMap<>();
        try (WindowHandle window = window(FullPanel.TODAY)) {
            window.look(Theme.LIGHT, TextSize.DOUBLE);
            new PanelTour(window, folder, (screen, shown) -> rooms.put(screen, shown.roomOfThePage())).signIn(folder.resolve("vault").toString()).walkEmpty();
            assertThat(rooms.entrySet()).hasSizeGreaterThan(7).allSatisfy(one -> assertThat(one.getValue()).as(one.getKey()).isGreaterThanOrEqualTo(360));
            window.press("go-actions").press("tab-register").press("new-action").settle().picture("panel-empty-200-actions-new");
            DeskToolkit.run(() -> {
                Bounds fields = window.find("action-panel").lookup(".pane").localToScene(window.find("action-panel").lookup(".pane").getLayoutBounds());
                Bounds first = window.find("action-what").localToScene(window.find("action-what").getLayoutBounds());
                Bounds close = window.find("close-action").localToScene(window.find("close-action").getLayoutBounds());
                assertThat(fields.contains(first)).as("the whole of the first field").isTrue();
                assertThat(close.getMaxY()).isLessThan(window.find("status").localToScene(window.find("status").getLayoutBounds()).getMinY());
            });
        }
    }

    private WindowHandle window(LocalDate today) {
        return new WindowHandle(OfficeOnDisk.signIn(today), OfficeForTests.pages(today), folder.resolve("settings.properties"));
    }
}
