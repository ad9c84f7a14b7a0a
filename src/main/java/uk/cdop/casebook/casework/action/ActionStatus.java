package uk.cdop.casebook.casework.action;

import uk.cdop.casebook.casework.code.Coded;

/** How far an action has come. */
public enum ActionStatus implements Coded {
    OPEN("open", "Open"),
    COMPLETED("completed", "Completed"),
    NOT_PURSUED("not_pursued", "Not pursued");

    private final String code;
    private final String label;

    ActionStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
