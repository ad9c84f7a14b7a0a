package uk.cdop.casebook.casework.family;

import uk.cdop.casebook.casework.code.Coded;

/** The letters to a family, one for each stage of the review. Source: process-and-forms section 1.7 (that a set exists: seen S14, S35). */
public enum FamilyLetterKind implements Coded {
    FIRST("family_first", "First letter"),
    BEFORE_CDRM("family_before_cdrm", "Before the review meeting"),
    AFTER_CDRM("family_after_cdrm", "After the review meeting"),
    BEFORE_PANEL("family_before_panel", "Before the panel"),
    AFTER_PANEL("family_after_panel", "After the panel");

    private final String code;
    private final String label;

    FamilyLetterKind(String code, String label) {
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
