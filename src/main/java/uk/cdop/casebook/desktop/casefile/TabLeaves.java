package uk.cdop.casebook.desktop.casefile;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text area, where JavaFX would type a tab character and hold a keyboard user back. */
public final class TabLeaves {

    private TabLeaves() {}

    public static void area(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            ((Node) key.getSource()).requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
