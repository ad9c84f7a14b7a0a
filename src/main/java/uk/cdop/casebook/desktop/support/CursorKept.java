package uk.cdop.casebook.desktop.support;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/** Keeps the cursor in a part of a page that is drawn anew or gives way to a sheet, where JavaFX would send it to the top of the window. */
public final class CursorKept {

    private final Pane part;
    private Optional<String> last = Optional.empty();

    /** Make it before the part is first hidden: it remembers, by their names, the controls on which the cursor stands. */
    public CursorKept(Pane part) {
        this.part = part;
        part.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (isWithin(owner) && owner.getId() != null) {
                last = Optional.of(owner.getId());
            }
        });
    }

    /** Draws the part anew; the cursor stays where it was if it was there, or goes to the first control where that is gone. */
    public void around(Runnable drawing) {
        boolean here = isWithin(part.getScene() == null ? null : part.getScene().getFocusOwner());
        drawing.run();
        if (here) {
            back();
        }
    }

    /** Puts the cursor back where it last stood in this part. */
    public void back() {
        part.applyCss();
        Optional<Node> known = last.flatMap(id -> Optional.ofNullable(part.lookup("#" + id))).filter(CursorKept::canTakeIt);
        known.or(() -> first(part)).ifPresent(Node::requestFocus);
    }

    private boolean isWithin(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == part) {
                return true;
            }
        }
        return false;
    }

    private static boolean canTakeIt(Node node) {
        return node.isVisible() && !node.isDisabled() && node.isFocusTraversable();
    }

    private static Optional<Node> first(Node node) {
        if (canTakeIt(node)) {
            return Optional.of(node);
        }
        return node.isVisible() && !node.isDisabled() && node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }
}
