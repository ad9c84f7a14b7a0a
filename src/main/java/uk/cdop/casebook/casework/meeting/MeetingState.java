package uk.cdop.casebook.casework.meeting;

import uk.cdop.casebook.casework.code.Coded;

/** How far a meeting has come. */
public enum MeetingState implements Coded {
    PLANNED("planned", "Planned"),
    OPEN("open", "In session"),
    CLOSED("closed", "Held"),
    CANCELLED("cancelled", "Cancelled");

    private final String code;
    private final String label;

    MeetingState(String code, String label) {
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

    public boolean isToCome() {
        return this == PLANNED || this == OPEN;
    }
}
