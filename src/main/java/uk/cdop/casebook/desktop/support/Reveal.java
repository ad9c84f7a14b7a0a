package uk.cdop.casebook.desktop.support;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls a page to what has just come onto it, where that is out of sight. */
final class Reveal {

    private final Node node;
    private final Scene scene;
    private final Runnable afterLayout = this::scroll;

    private Reveal(Node node, Scene scene) {
        this.node = node;
        this.scene = scene;
    }

    /** Once the page has been laid out with it. */
    static void soon(Node node) {
        if (node.getScene() != null) {
            Reveal reveal = new Reveal(node, node.getScene());
            node.getScene().addPostLayoutPulseListener(reveal.afterLayout);
        }
    }

    private void scroll() {
        scene.removePostLayoutPulseListener(afterLayout);
        for (Node above = node.getParent(); above != null && node.isVisible(); above = above.getParent()) {
            if (above instanceof ScrollPane pane && node.getScene() == scene) {
                within(pane);
                return;
            }
        }
    }

    private void within(ScrollPane pane) {
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double visible = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - visible;
        double top = pane.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + visible)) {
            double to = place.getMinY() < top ? place.getMinY() : place.getMaxY() - visible;
            pane.setVvalue(Math.clamp(to / hidden, 0, 1));
        }
    }
}
