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
 * a key or the mouse meanwhile. Which control is the first is known only once the page was laid out, when what there is no room
 * for has gone: then the cursor goes there again, unless the page has put it elsewhere itself.
 */
final class CursorInPage {

    private final Node window;
    private final Parent content;
    private final Runnable afterLayout = this::place;
    private Optional<Node> last = Optional.empty();
    private boolean wanted;
    private boolean again;

    CursorInPage(Node window, Parent content) {
        this.window = window;
        this.content = content;
        window.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> leave());
        content.sceneProperty().subscribe(this::watch);
        watch(null, content.getScene());
        content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
    }

    private void leave() {
        wanted = false;
        again = false;
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
            again = true;
            if (content.getScene().getFocusOwner() instanceof Node owner && owner.getScene() == null) {
                // A key that is pressed while the cursor is on what has left the window would be heard by nobody.
                FirstFocus.in(window);
            }
        }
    }

    private void place() {
        if (wanted || again) {
            again = false;
            wanted = !FirstFocus.in(content);
        }
    }

    /** Of what JavaFX takes the cursor from, it is moved to nothing first; a page moves it from one control to another. */
    private void moved(Node was, Node now) {
        if (was != null && now != null) {
            again = false;
        }
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
