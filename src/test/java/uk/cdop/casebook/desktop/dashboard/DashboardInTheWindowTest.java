package uk.cdop.casebook.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.dashboard.Section;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** The dashboard in the whole window of 1280 by 720, over a real vault of five years. */
@OnTheScreen
class DashboardInTheWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 10);

    @TempDir
    Path folder;

    private WindowHandle window() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), TODAY)) {
            office.can().generateCases().generate(300, 7, LocalDate.of(2019, 4, 1), TODAY, Progress.NONE);
        }
        return WindowHandle.overVault(folder, TODAY).ctrl(KeyCode.DIGIT9).ctrl(KeyCode.D);
    }

    @Test
    void eachPartWithItsChartsIsOnOneScreenInBothLooks() {
        try (WindowHandle window = window()) {
            assertThat(window.shows("dashboard")).isTrue();
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                window.look(theme, TextSize.PLAIN);
                for (Section section : Section.values()) {
                    window.press("tab-" + section.code()).picture("dashboard-window-" + theme.name().toLowerCase(Locale.ROOT) + "-" + section.code());
                    assertThat(below(window)).as("below the screen: %s, %s", theme, section).isNotPositive();
                    assertThat(DeskToolkit.<List<String>>on(() -> cut(window))).isEmpty();
                }
            }
            window.press("tab-activity").press("chart-notifications").picture("dashboard-window-beside");
            assertThat(DeskToolkit.<List<String>>on(() -> cut(window))).as("beside the numbers of a chart").isEmpty();
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
    }

    private static double below(WindowHandle window) {
        return DeskToolkit.<Double>on(() -> {
            ScrollPane scroll = (ScrollPane) ((BorderPane) window.find("dashboard")).getCenter();
            return ((Region) scroll.getContent()).getHeight() - scroll.getViewportBounds().getHeight();
        });
    }

    /** The tables of the dashboard that have columns out of view; there is always one table to look at. */
    private static List<String> cut(WindowHandle window) {
        List<TableView<?>> tables = window.all(TableView.class).stream().filter(WindowHandle::isInView).<TableView<?>>map(table -> table)
                .filter(table -> table.getId().startsWith("dashboard-")).toList();
        assertThat(tables).isNotEmpty();
        return tables.stream().filter(table -> table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum() > table.getWidth()).map(Node::getId).toList();
    }
}
