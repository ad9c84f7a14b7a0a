package uk.cdop.casebook.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the cursor in the page. Where what had it goes away, or a page is there before what it shows has been read, JavaFX
 * leaves the cursor on the first control of the window; it goes to the first of the page instead, unless somebody has pressed
 * a key or the mouse meanwhile.
 */
final class CursorInPage {

    private final Parent content;
    private final Runnable afterLayout = this::place;
    private Optional<Node> last = Optional.empty();
    private boolean wanted;

    CursorInPage(Node window, Parent content) {
        this.content = content;
        window.addEventFilter(KeyEvent.KEY_PRESSED, key -> wanted = false);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> wanted = false);
        content.sceneProperty().subscribe(this::watch);
        watch(null, content.getScene());
        content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
    }

    private void watch(Scene from, Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(afterLayout);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(afterLayout);
        }
    }

    /** To the first control of what has come into view, as soon as there is one. */
    void begin() {
        if (content.getScene() != null) {
            // A scroll pane takes its content in only when it is dressed.
            content.applyCss();
            wanted = !FirstFocus.in(content);
        }
    }

    private void place() {
        wanted = wanted && !FirstFocus.in(content);
    }

    private void moved(Node now) {
        if (isInPage(now)) {
            last = Optional.of(now);
            wanted = false;
        } else if (last.filter(this::isGone).isPresent()) {
            last = Optional.empty();
            wanted = true;
        }
    }

    private boolean isInPage(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == content) {
                return true;
            }
        }
        return false;
    }

    private boolean isGone(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible() || above.isDisabled()) {
                return true;
            }
            if (above == content) {
                return false;
            }
        }
        return true;
    }
}
