package uk.cdop.casebook.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.FullPanel;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** The cursor stays in the page when a part of the page gives way to another, and goes there when the page has been read. */
@OnTheScreen
class CursorInPageTest {

    @TempDir
    Path folder;

    private WindowHandle signedIn() {
        FullPanel.in(folder.resolve("vault"));
        return signIn();
    }

    private WindowHandle signIn() {
        return WindowHandle.overVault(folder, FullPanel.TODAY);
    }

    /** The name of the control with the cursor, once the window has been drawn again. */
    private static boolean isInPage(WindowHandle window) {
        window.settle().settle();
        return DeskToolkit.on(() -> {
            Node content = ((StackPane) ((ShellView) window.find("shell")).getCenter()).getChildren().getFirst();
            for (Node above = window.scene().getFocusOwner(); above != null; above = above.getParent()) {
                if (above == content) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void thePartsOfAPageGiveWayToOneAnotherAndTheCursorStaysAtAnyTextSize() {
        List<Throwable> broken = new CopyOnWriteArrayList<>();
        try (WindowHandle window = signedIn()) {
            DeskToolkit.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> broken.add(failure)));
            assertThat(isInPage(window)).as("the day, once it has been read").isTrue();
            for (TextSize size : new TextSize[] {TextSize.PLAIN, TextSize.DOUBLE}) {
                window.look(Theme.LIGHT, size).press("go-panels");
                assertThat(isInPage(window)).as("panels").isTrue();
                window.press("show-members");
                assertThat(isInPage(window)).as("members").isTrue();
                window.press("back-from-members");
                assertThat(isInPage(window)).as("back from the members").isTrue();
                window.press("open-" + FullPanel.NEXT);
                assertThat(isInPage(window)).as("one meeting").isTrue();
                for (String part : new String[] {"seats", "papers", "minutes"}) {
                    window.press("tab-" + part);
                    assertThat(isInPage(window)).as(part).isTrue();
                }
                window.press("back-to-meetings");
                assertThat(isInPage(window)).as("back to the meetings").isTrue();
            }
            assertThat(broken).as("a page that is left half dressed").isEmpty();
        }
    }

    /** As JavaFX hands a key on: to what has the cursor, or to the window's scene alone where that is no longer in the window. */
    private static void pressCtrl(KeyCode code, Scene scene) {
        EventTarget hears = scene.getFocusOwner().getScene() == scene ? scene.getFocusOwner() : scene;
        Event.fireEvent(hears, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, true, false, false));
    }

    @Test
    void aKeyPressedBeforeTheNextPictureIsHeard() {
        OfficeOnDisk.in(folder.resolve("vault"), FullPanel.TODAY).close();
        try (WindowHandle window = signIn()) {
            for (TextSize size : new TextSize[] {TextSize.PLAIN, TextSize.DOUBLE}) {
                window.ctrl(KeyCode.N).look(Theme.LIGHT, size);
                assertThat(isInPage(window)).as("registration").isTrue();
                DeskToolkit.run(() -> {
                    pressCtrl(KeyCode.DIGIT1, window.scene());
                    pressCtrl(KeyCode.N, window.scene());
                });
                assertThat(isInPage(window)).as("registration again").isTrue();
                assertThat(window.focused()).isEqualTo("referrer_name");
            }
        }
    }

    @Test
    void aCaseBeginsOnTheNameOfThePartInView() {
        try (WindowHandle window = signedIn()) {
            window.press("go-cases");
            DeskToolkit.run(() -> window.find("case-table").requestFocus());
            window.key(KeyCode.DOWN).key(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("tab-overview");
            window.key(KeyCode.F6).key(KeyCode.F6).key(KeyCode.F6);
            assertThat(window.focused()).as("round to the page again").isEqualTo("tab-overview");
        }
    }

    @Test
    void whoGoesToTheTopOfTheWindowStaysThere() {
        try (WindowHandle window = signedIn()) {
            window.press("go-panels").key(KeyCode.F6);
            DeskToolkit.run(() -> window.find("find").requestFocus());
            assertThat(isInPage(window)).isFalse();
            assertThat(window.focused()).isEqualTo("find");
        }
    }
}
