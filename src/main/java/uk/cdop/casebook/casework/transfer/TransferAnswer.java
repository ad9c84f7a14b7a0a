package uk.cdop.casebook.casework.transfer;

import uk.cdop.casebook.casework.code.Coded;

/** What the panel that a pack went to said to it. */
public enum TransferAnswer implements Coded {
    ACCEPTED("accepted", "Accepted"),
    REFUSED("refused", "Refused");

    private final String code;
    private final String label;

    TransferAnswer(String code, String label) {
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
