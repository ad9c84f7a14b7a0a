package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.casefile.ListCases;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.Tour;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Nothing that reads the store runs on the screen's thread, so that the window never freezes. */
@OnTheScreen
class StoreThreadTest {

    @TempDir
    Path folder;

    private final DeskRecords records = new DeskRecords(DeskPeople.cases(30));
    private final DeskVault vault = new DeskVault(records);

    @Test
    void touchesTheStoreFromItsOwnThreadOnEveryScreen() {
        List<String> screens = new ArrayList<>();
        try (WindowHandle window = new WindowHandle(new DeskOffice(records), vault, folder.resolve("settings.properties"))) {
            new Tour(window, (screen, shown) -> screens.add(screen)).walk();
            window.press("lock");
            assertThat(window.problems().latestProperty().get()).isEmpty();
        }
        assertThat(screens).hasSizeGreaterThan(15);
        assertThat(vault.reads()).isGreaterThan(3);
        assertThat(vault.isClosed()).isTrue();
    }

    @Test
    void wouldBeCaughtByTheVaultWhereItDid() {
        DeskToolkit.start();
        ListCases list = new ListCases(DeskVault.session(vault));
        assertThatThrownBy(() -> DeskToolkit.run(() -> list.list(CaseQuery.everything()))).hasStackTraceContaining("touched from the screen's thread");
    }
}
