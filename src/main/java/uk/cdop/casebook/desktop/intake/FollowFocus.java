package uk.cdop.casebook.desktop.intake;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls to the field that the cursor goes to, which JavaFX does not do by itself. */
final class FollowFocus {

    private static final double AIR = 110;

    private FollowFocus() {}

    static void within(ScrollPane pane, Region content, Node owner) {
        if (owner == null || !isWithin(owner, content)) {
            return;
        }
        Bounds field = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double visible = pane.getViewportBounds().getHeight();
        double hidden = content.getHeight() - visible;
        double top = pane.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (field.getMinY() < top + AIR) {
            pane.setVvalue(Math.clamp((field.getMinY() - AIR) / hidden, 0, 1));
        } else if (field.getMaxY() > top + visible - AIR) {
            pane.setVvalue(Math.clamp((field.getMaxY() + AIR - visible) / hidden, 0, 1));
        }
    }

    private static boolean isWithin(Node node, Node part) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == part) {
                return true;
            }
        }
        return false;
    }
}
