package uk.cdop.casebook.casework.interest;

import uk.cdop.casebook.casework.code.Coded;

/** How a possible conflict of interest was handled. Source: process-and-forms section 1.9, independence of review. */
public enum InterestHandling implements Coded {
    OPEN("open", "Still to be decided"),
    RECUSED("recused", "Steps back for this case"),
    STAYS("stays", "Stays, with a reason"),
    NO_CONFLICT("no_conflict", "No conflict"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    CORRECTED("corrected", "Corrected by another entry");

    private final String code;
    private final String label;

    InterestHandling(String code, String label) {
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

    /** Whether it still counts; what was withdrawn or corrected is kept to be read only. */
    public boolean stands() {
        return this != WITHDRAWN && this != CORRECTED;
    }
}
