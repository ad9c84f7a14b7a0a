package uk.cdop.casebook.casework.meeting;

import uk.cdop.casebook.casework.code.Coded;

/** What became of a case at a panel meeting. */
public enum AgendaOutcome implements Coded {
    REVIEWED("reviewed", "Reviewed"),
    DEFERRED("deferred", "Deferred");

    private final String code;
    private final String label;

    AgendaOutcome(String code, String label) {
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
