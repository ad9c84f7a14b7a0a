package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskTables;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.InTheGate;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.Tour;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Draws every screen into target/pictures, for eyes, and checks that each is there and is not blank. */
@OnTheScreen
class PicturesTest {

    private static final long LESS_IS_BLANK = 6_000;

    @TempDir
    Path folder;

    @InTheGate
    @ParameterizedTest
    @CsvSource({"LIGHT,PLAIN", "DARK,PLAIN", "LIGHT,DOUBLE"})
    void drawsEveryFullScreen(Theme theme, TextSize size) {
        String look = theme.name().toLowerCase(Locale.ROOT) + (size == TextSize.PLAIN ? "" : "-" + size.label().replace("%", ""));
        List<File> drawn = new ArrayList<>();
        DeskRecords records = new DeskRecords(DeskPeople.cases(60));
        records.add(DeskRecords.correction());
        try (WindowHandle window = window(new DeskOffice(records), records)) {
            window.look(theme, size);
            new Tour(window, (screen, shown) -> drawn.add(DeskToolkit.draw(shown.scene(), look + "-" + screen))).walk();
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
        assertThat(drawn).hasSizeGreaterThan(15).allMatch(file -> file.length() > LESS_IS_BLANK);
    }

    @Test
    void drawsEmptyScreens() {
        DeskRecords none = new DeskRecords(List.of());
        DeskOffice office = new DeskOffice(none).counting(DeskTables::empty).returning(year -> new NcmdReturn(year, true, List.of(), List.of()));
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
        DeskOffice office = new DeskOffice(records).counting(year -> mistake()).returning(year -> broken()).correcting(command -> new CorrectCaseOutcome.Refused(List.of(
                Finding.refusal("r1", NotificationFields.DATE_OF_BIRTH, "The date of birth is after the date of death. Check both."),
                Finding.refusal("r2", NotificationFields.NHS_NUMBER, "The last digit does not fit the others. Check the number."))));
        try (WindowHandle window = window(office, records)) {
            window.type("vault-folder", "/invented/vault").type("passphrase", "something else").press("open").picture("failing-sign-in");
            window.signIn().type("search", "nobody of this name").picture("failing-none-fit").press("clear-filters");
            DeskToolkit.run(() -> ((TableView<?>) window.find("case-table")).getSelectionModel().select(2));
            window.settle().press("open-case").press("correct").type("date_of_birth", "1 Jan 2031").type("reason", "The hospital rang.").press("save-correction");
            window.picture("failing-correction");
            window.press("give-up-correction").press("go-ncmd").picture("failing-ncmd");
            window.press("go-statistics").picture("failing-statistics");
            assertThat(window.problems().latestProperty().get()).isPresent();
        }
    }

    private static Publication mistake() {
        throw new IllegalStateException("a planted mistake");
    }

    private static NcmdReturn broken() {
        throw OfficeFailure.world("The vault could not be read. Nothing was changed. Check that the drive is still there and try again.");
    }

    private WindowHandle window(DeskOffice office, DeskRecords records) {
        return new WindowHandle(office, new DeskVault(records), folder.resolve("settings.properties"));
    }
}
