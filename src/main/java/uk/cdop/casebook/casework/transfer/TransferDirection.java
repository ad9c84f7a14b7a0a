package uk.cdop.casebook.casework.transfer;

import uk.cdop.casebook.casework.code.Coded;

/** Whether a review came to this panel or left it. */
public enum TransferDirection implements Coded {
    IN("in", "Received from another CDOP"),
    OUT("out", "Sent to another CDOP");

    private final String code;
    private final String label;

    TransferDirection(String code, String label) {
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
