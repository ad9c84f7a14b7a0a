package uk.cdop.casebook.testkit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import uk.cdop.casebook.testkit.DeskToolkit;

/** The full screen of a meeting beside its window: keys go to where the cursor is, and nothing is looked up to be pressed. */
public final class FullScreenHandle {

    private static final int PASSES = 3;

    private final WindowHandle window;
    private final Scene screen;

    private FullScreenHandle(WindowHandle window, Scene screen) {
        this.window = window;
        this.screen = screen;
        settle();
    }

    /** The screen that was opened from the window. */
    public static FullScreenHandle beside(WindowHandle window) {
        return new FullScreenHandle(window, DeskToolkit.on(() -> Window.getWindows().stream()
                .filter(one -> one.isShowing() && one instanceof Stage stage && String.valueOf(stage.getTitle()).startsWith("Panel meeting")).map(Window::getScene).findFirst()
                .orElseThrow(() -> new AssertionError("no full screen is open"))));
    }

    /** As large as the window beside it, for the headless screen is square. */
    public FullScreenHandle as(WindowHandle other) {
        DeskToolkit.run(() -> {
            Stage stage = (Stage) screen.getWindow();
            stage.setFullScreen(false);
            stage.setWidth(other.stage().getWidth());
            stage.setHeight(other.stage().getHeight());
        });
        settle();
        return this;
    }

    private void settle() {
        for (int pass = 0; pass < PASSES; pass++) {
            window.settle();
        }
        assertThat(window.problems().latestProperty().get()).isEmpty();
    }

    public FullScreenHandle press(KeyCode... codes) {
        for (KeyCode code : codes) {
            key(code, false);
        }
        return this;
    }

    public FullScreenHandle ctrl(KeyCode code) {
        return key(code, true);
    }

    private FullScreenHandle key(KeyCode code, boolean ctrl) {
        DeskToolkit.run(() -> {
            Node target = screen.getFocusOwner() == null ? screen.getRoot() : screen.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, ctrl, false, false));
        });
        settle();
        return this;
    }

    /** Writes into the field that has the cursor, in the place of what stands there, and presses the key that keeps it. */
    public FullScreenHandle type(String text, KeyCode keeps) {
        DeskToolkit.run(() -> {
            assertThat(screen.getFocusOwner()).isInstanceOf(TextInputControl.class);
            ((TextInputControl) screen.getFocusOwner()).setText(text);
        });
        settle();
        return press(keeps);
    }

    public String words() {
        return DeskToolkit.on(() -> screen.getRoot().lookupAll(".label").stream().filter(WindowHandle::isInView)
                .map(node -> ((Label) node).getText()).collect(Collectors.joining("\n")));
    }

    public boolean isShowing() {
        return DeskToolkit.on(() -> screen.getWindow().isShowing());
    }

    public FullScreenHandle picture(String name) {
        DeskToolkit.picture(screen, name);
        return this;
    }

    public void close() {
        DeskToolkit.run(() -> screen.getWindow().hide());
        window.settle();
    }
}
