package uk.cdop.casebook.casework.agencyreturn;

import uk.cdop.casebook.casework.code.Coded;

/** How far a request to an agency has come. */
public enum RequestState implements Coded {
    PROPOSED("proposed", "Not sent yet"),
    SENT("sent", "Sent, waiting"),
    RETURNED("returned", "Returned"),
    NOTHING_HELD("nothing_held", "Nothing held"),
    WAIVED("waived", "Waived"),
    CANCELLED("cancelled", "Cancelled");

    private final String code;
    private final String label;

    RequestState(String code, String label) {
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

    /** True while something is still to come: it has to be sent, or to come back. */
    public boolean isOpen() {
        return this == PROPOSED || this == SENT;
    }
}
