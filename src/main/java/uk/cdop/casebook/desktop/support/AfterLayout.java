package uk.cdop.casebook.desktop.support;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Arranges a page anew once it has been laid out. What the size of text decides is told in the middle of dressing the page, where
 * JavaFX walks along the children by number: children that are exchanged there make it break off, and the page stays half dressed.
 */
public final class AfterLayout {

    private final Scene scene;
    private final Runnable work;
    private final Runnable listener = this::run;

    private AfterLayout(Scene scene, Runnable work) {
        this.scene = scene;
        this.work = work;
    }

    /** At once where the node is in no window. */
    public static void of(Node node, Runnable work) {
        if (node.getScene() == null) {
            work.run();
            return;
        }
        AfterLayout after = new AfterLayout(node.getScene(), work);
        node.getScene().addPostLayoutPulseListener(after.listener);
        Platform.requestNextPulse();
    }

    private void run() {
        scene.removePostLayoutPulseListener(listener);
        work.run();
        Platform.requestNextPulse();
    }
}
