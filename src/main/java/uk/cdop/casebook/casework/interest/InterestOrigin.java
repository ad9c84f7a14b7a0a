package uk.cdop.casebook.casework.interest;

import uk.cdop.casebook.casework.code.Coded;

/** Where a possible conflict of interest came from. */
public enum InterestOrigin implements Coded {
    DECLARED("declared", "Declared by the member"),
    FOUND_IN_CASE("found_in_case", "Found in the case");

    private final String code;
    private final String label;

    InterestOrigin(String code, String label) {
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
