package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskTables;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Draws every screen into target/pictures, for eyes, and checks that each is there and is not blank. */
class PicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT,PLAIN", "DARK,PLAIN", "LIGHT,DOUBLE"})
    void drawsEveryFullScreen(Theme theme, TextSize size) {
        String look = theme.name().toLowerCase(Locale.ROOT) + (size == TextSize.PLAIN ? "" : "-" + size.label().replace("%", ""));
        DeskRecords records = new DeskRecords(DeskPeople.cases(60));
        records.add(DeskRecords.correction());
        try (WindowHandle window = window(new DeskOffice(records), records)) {
            window.look(theme, size).picture(look + "-sign-in");
            window.press("show-create").type("new-passphrase", "quiet lantern").picture(look + "-create");
            window.press("show-open").signIn().picture(look + "-cases-none-selected");
            select(window, "case-table", 2).picture(look + "-cases");
            window.key(KeyCode.F1).picture(look + "-keys").key(KeyCode.ESCAPE);
            select(window, "case-table", 59).press("open-case").picture(look + "-case");
            for (String tab : List.of("notification", "panel", "actions", "history")) {
                tab(window, tab).picture(look + "-case-" + tab);
            }
            tab(window, "overview").press("correct").picture(look + "-correction").press("give-up-correction").press("back");
            window.press("go-ncmd");
            select(window, "return-table", 0).picture(look + "-ncmd");
            window.press("go-statistics").picture(look + "-statistics");
            choose(window, "T20_Reviews");
            scrollDown(window, 1).picture(look + "-statistics-below");
            window.press("cases-of-T20_Reviews").picture(look + "-statistics-trail").press("close-trail");
            window.press("go-settings").picture(look + "-settings");
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
        assertThat(new File("target/pictures").listFiles((in, name) -> name.matches(look + "-[a-z-]+\\.png"))).hasSize(16).allMatch(file -> file.length() > 4_000);
    }

    @Test
    void drawsEmptyScreens() {
        DeskRecords none = new DeskRecords(List.of());
        DeskOffice office = new DeskOffice(none).counting(DeskTables::empty).returning(year -> new uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn(year, true, List.of(), List.of()));
        try (WindowHandle window = window(office, none)) {
            window.signIn().picture("empty-cases");
            window.press("go-ncmd").picture("empty-ncmd");
            window.press("go-statistics").picture("empty-statistics");
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void drawsFailingScreens() {
        DeskRecords records = new DeskRecords(DeskPeople.cases(12));
        DeskOffice office = new DeskOffice(records)
                .counting(year -> {
                    throw new IllegalStateException("a planted mistake");
                })
                .returning(year -> {
                    throw OfficeFailure.world("The vault could not be read. Nothing was changed. Check that the drive is still there and try again.");
                })
                .correcting(command -> new CorrectCaseOutcome.Refused(List.of(
                        Finding.refusal("r1", NotificationFields.DATE_OF_BIRTH, "The date of birth is after the date of death. Check both."),
                        Finding.refusal("r2", NotificationFields.NHS_NUMBER, "The last digit does not fit the others. Check the number."))));
        try (WindowHandle window = window(office, records)) {
            window.type("vault-folder", "/invented/vault").type("passphrase", "something else").press("open").picture("failing-sign-in");
            window.signIn().type("search", "nobody of this name").picture("failing-none-fit").press("clear-filters");
            select(window, "case-table", 2).press("open-case").press("correct").type("date_of_birth", "1 Jan 2031").type("reason", "The hospital rang.").press("save-correction").picture("failing-correction");
            window.press("give-up-correction").press("go-ncmd").picture("failing-ncmd");
            window.press("go-statistics").picture("failing-statistics");
            assertThat(window.problems().latestProperty().get()).isPresent();
        }
    }

    private WindowHandle window(DeskOffice office, DeskRecords records) {
        return new WindowHandle(office, new DeskVault(records), folder.resolve("settings.properties"));
    }

    private static WindowHandle select(WindowHandle window, String table, int row) {
        DeskToolkit.run(() -> ((TableView<?>) window.find(table)).getSelectionModel().select(row));
        return window.settle();
    }

    private static WindowHandle tab(WindowHandle window, String id) {
        DeskToolkit.run(() -> {
            TabPane tabs = (TabPane) window.find("case-tabs");
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(tab -> tab.getId().equals("tab-" + id)).findFirst().orElseThrow());
        });
        return window.settle();
    }

    private static void choose(WindowHandle window, String table) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<StatisticalTable> choice = (ComboBox<StatisticalTable>) window.find("table-choice");
            choice.setValue(choice.getItems().stream().filter(shown -> shown.id().equals(table)).findFirst().orElseThrow());
        });
        window.settle();
    }

    private static WindowHandle scrollDown(WindowHandle window, double share) {
        DeskToolkit.run(() -> window.all(javafx.scene.control.ScrollPane.class).stream().filter(WindowHandle::isInView).forEach(pane -> pane.setVvalue(share)));
        return window.settle();
    }
}
