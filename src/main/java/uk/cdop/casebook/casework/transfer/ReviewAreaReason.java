package uk.cdop.casebook.casework.transfer;

import uk.cdop.casebook.casework.code.Coded;

/** Why this panel and no other reviews a death. Source: domain file, process-and-forms section 1.8 (design). */
public enum ReviewAreaReason implements Coded {
    RESIDENCE("residence", "The child normally lived in that area"),
    AGREED_TRANSFER("agreed_transfer", "The partners of both areas agreed it"),
    DISCRETIONARY_NON_RESIDENT("discretionary_non_resident", "No usual residence in England; reviewed where the child died");

    private final String code;
    private final String label;

    ReviewAreaReason(String code, String label) {
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
