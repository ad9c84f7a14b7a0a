package uk.cdop.casebook.desktop.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the cursor on the first control of a part that can take it. */
final class FirstFocus {

    private FirstFocus() {}

    static boolean in(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return false;
        }
        if (part.isFocusTraversable()) {
            part.requestFocus();
            return true;
        }
        return part instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFocus::in);
    }
}
