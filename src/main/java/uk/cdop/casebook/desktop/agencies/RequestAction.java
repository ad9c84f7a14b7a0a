package uk.cdop.casebook.desktop.agencies;

import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a request, with the key that does it in the table. */
enum RequestAction {
    SEND("Mark as sent", "Sent on", false, KeyCode.S, Feather.SEND),
    RETURNED("Record the return", "Returned on", false, KeyCode.R, Feather.CORNER_DOWN_LEFT),
    NOTHING_HELD("Nothing held", "Answered on", false, KeyCode.N, Feather.SLASH),
    WAIVE("Waive", "Waived on", true, KeyCode.W, Feather.MINUS_CIRCLE),
    CANCEL("Cancel the request", "Cancelled on", true, KeyCode.C, Feather.X_CIRCLE),
    TAKE_UP_AGAIN("Take up again", "Taken up on", true, KeyCode.U, Feather.ROTATE_CCW);

    private final String label;
    private final String dateLabel;
    private final boolean needsReason;
    private final KeyCode key;
    private final Feather icon;

    RequestAction(String label, String dateLabel, boolean needsReason, KeyCode key, Feather icon) {
        this.label = label;
        this.dateLabel = dateLabel;
        this.needsReason = needsReason;
        this.key = key;
        this.icon = icon;
    }

    String label() {
        return label;
    }

    String dateLabel() {
        return dateLabel;
    }

    boolean needsReason() {
        return needsReason;
    }

    KeyCode key() {
        return key;
    }

    Feather icon() {
        return icon;
    }

    String id() {
        return "request-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
