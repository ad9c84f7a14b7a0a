package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.css.PseudoClass;
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

/** With the largest text in a low window the facts of a case give way to its page, and come back. */
@OnTheScreen
class LowWindowTest {

    @TempDir
    Path folder;

    @Test
    void theFactsOfACaseGiveWayAreShownWhenAskedForAndComeBackWithTheRoom() {
        try (WindowHandle window = window()) {
            window.signIn().press("go-cases");
            DeskToolkit.run(() -> ((javafx.scene.control.TableView<?>) window.find("case-table")).getSelectionModel().select(2));
            window.settle().press("open-case");
            assertThat(window.words()).contains("since notification");
            assertThat(window.shows("more-of-case")).isFalse();
            window.look(Theme.LIGHT, TextSize.DOUBLE).settle();
            assertThat(DeskToolkit.on(() -> window.find("shell").getPseudoClassStates())).contains(PseudoClass.getPseudoClass("low"));
            assertThat(window.words()).doesNotContain("since notification").contains("CDOP-");
            window.press("more-of-case").settle();
            assertThat(window.words()).contains("since notification");
            window.picture("case-header-open-200").press("more-of-case").picture("case-header-low-200");
            window.look(Theme.LIGHT, TextSize.PLAIN).settle();
            assertThat(window.words()).contains("since notification");
        }
    }

    private WindowHandle window() {
        DeskRecords records = new DeskRecords(DeskPeople.cases(30));
        records.add(DeskRecords.correction());
        return new WindowHandle(new DeskOffice(records), new DeskVault(records), folder.resolve("settings.properties"));
    }
}
