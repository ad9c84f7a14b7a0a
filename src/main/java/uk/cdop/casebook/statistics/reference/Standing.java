package uk.cdop.casebook.statistics.reference;

import uk.cdop.casebook.casework.code.Coded;

/** How far a figure from elsewhere can be relied on. Only an official one stands in a published rate or comparison. */
public enum Standing implements Coded {
    OFFICIAL("official", "Official"),
    PRESS("press", "Press or briefing"),
    UNVERIFIED("unverified", "Unverified"),
    /** Kept for comparison and for tests; never published. */
    SUPERSEDED("superseded", "Superseded, not for publication"),
    /** An empty place for a figure that nobody has found yet. */
    NOT_FOUND("not_found", "Not found");

    private final String code;
    private final String label;

    Standing(String code, String label) {
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
