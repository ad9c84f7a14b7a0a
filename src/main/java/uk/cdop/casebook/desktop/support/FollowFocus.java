package uk.cdop.casebook.desktop.support;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls to the field that the cursor goes to, which JavaFX does not do by itself; the first field shows the page from its top. */
public final class FollowFocus {

    private static final double AIR = 110;

    private FollowFocus() {}

    /** Follows the cursor within the content of a pane for as long as both are there. */
    public static void in(ScrollPane pane, Region content) {
        content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> within(pane, content, owner));
        SteadyCursor.in(pane, content);
    }

    private static void within(ScrollPane pane, Region content, Node owner) {
        if (owner == null || !isWithin(owner, content)) {
            return;
        }
        // What has just come into view has no place yet, nor has a pane that has just come into the window any height.
        Parent window = pane.getScene().getRoot();
        window.applyCss();
        window.layout();
        Bounds field = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double visible = pane.getViewportBounds().getHeight();
        double hidden = content.getHeight() - visible;
        double top = pane.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (isFirst(owner, content) && field.getMaxY() <= visible) {
            pane.setVvalue(0);
        } else if (field.getMinY() < top + AIR || field.getHeight() + 2 * AIR > visible) {
            pane.setVvalue(Math.clamp((field.getMinY() - AIR) / hidden, 0, 1));
        } else if (field.getMaxY() > top + visible - AIR) {
            pane.setVvalue(Math.clamp((field.getMaxY() + AIR - visible) / hidden, 0, 1));
        }
    }

    static boolean isWithin(Node node, Node part) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == part) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing that stands before it can take the cursor. */
    static boolean isFirst(Node node, Node part) {
        return first(part) == node;
    }

    private static Node first(Node part) {
        if (!part.isVisible() || part.isDisabled() || part.isFocusTraversable()) {
            return part.isVisible() && !part.isDisabled() ? part : null;
        }
        if (part instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
