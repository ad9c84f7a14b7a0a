package uk.cdop.casebook.casework.duplicate;

import uk.cdop.casebook.casework.code.Coded;

/** What a person decided about two cases. */
public enum MatchVerdict implements Coded {
    SAME_CHILD("same_child", "The same child"),
    TWIN("twin", "Twins or of one birth"),
    SIBLING("sibling", "Siblings"),
    DIFFERENT("different", "Different children");

    private final String code;
    private final String label;

    MatchVerdict(String code, String label) {
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

    /** Twins and siblings stay two cases that know of each other. */
    public boolean links() {
        return this == TWIN || this == SIBLING;
    }
}
