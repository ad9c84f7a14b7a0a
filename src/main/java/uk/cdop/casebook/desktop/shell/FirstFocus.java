package uk.cdop.casebook.desktop.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the cursor on the first control of a part that can take it. */
final class FirstFocus {

    private FirstFocus() {}

    /** Set on a control that is to have the cursor before those that stand ahead of it. */
    static final String WANTED = "first-focus";

    static boolean in(Node part) {
        return wanted(part) || first(part);
    }

    private static boolean wanted(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return false;
        }
        if (part.isFocusTraversable() && part.getProperties().containsKey(WANTED)) {
            part.requestFocus();
            return true;
        }
        return part instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFocus::wanted);
    }

    private static boolean first(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return false;
        }
        if (part.isFocusTraversable()) {
            part.requestFocus();
            return true;
        }
        return part instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFocus::first);
    }
}
