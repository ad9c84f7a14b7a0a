package uk.cdop.casebook.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.dashboard.Section;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreDesk;
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
        WindowHandle window = new WindowHandle(OfficeOnDisk.signIn(TODAY), OfficeForTests.pages(TODAY), folder.resolve("settings.properties"));
        return window.type("vault-folder", folder.resolve("vault").toString()).type("passphrase", StoreDesk.PASSPHRASE).press("open")
                .ctrl(KeyCode.DIGIT9).ctrl(KeyCode.D);
    }

    @Test
    void eachPartWithItsChartsIsOnOneScreenInBothLooks() {
        try (WindowHandle window = window()) {
            assertThat(window.shows("dashboard")).isTrue();
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                window.look(theme, TextSize.PLAIN);
                for (Section section : Section.values()) {
                    window.press("tab-" + section.code()).picture("dashboard-window-" + theme.name().toLowerCase(Locale.ROOT) + "-" + section.code());
                    ScrollPane scroll = (ScrollPane) ((BorderPane) window.find("dashboard")).getCenter();
                    assertThat(((Region) scroll.getContent()).getHeight()).as("%s, %s", theme, section).isPositive().isLessThanOrEqualTo(scroll.getViewportBounds().getHeight());
                    assertThat(tables(window)).isNotEmpty().allSatisfy(table -> assertThat(table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum())
                            .as("every column of %s is in view", table.getId()).isLessThanOrEqualTo(table.getWidth()));
                }
            }
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
    }

    private static List<TableView<?>> tables(WindowHandle window) {
        return window.all(TableView.class).stream().filter(WindowHandle::isInView).<TableView<?>>map(table -> table).filter(table -> table.getId().startsWith("dashboard-Q")).toList();
    }
}
