package uk.cdop.casebook.casework.readiness;

import uk.cdop.casebook.casework.code.Coded;

/**
 * What a case must have before the panel can take it, in the order in which a case comes to it.
 * Source: domain file, process-and-forms sections 1.5 (last paragraph) and 1.6; a design of our own, so it is data.
 */
public enum Requirement implements Coded {
    SCOPE_DECIDED("scope_decided", "Scope"),
    NOTIFICATION_ANSWERS("notification_answers", "Notification form"),
    AGENCIES_ASKED("agencies_asked", "Agencies to ask"),
    AGENCY_RETURNS("agency_returns", "Form outstanding"),
    HOLDS_CDRM("holds_cdrm", "Process before the meeting"),
    CDRM_HELD("cdrm_held", "Child death review meeting"),
    CDRM_REPORT("cdrm_report", "Report of the meeting"),
    HOLDS_PANEL("holds_panel", "Process before the panel"),
    DRAFT_ANALYSIS("draft_analysis", "Draft analysis"),
    CATEGORY_PRESET("category_preset", "Category of death"),
    DRAFT_ANSWERS("draft_answers", "Draft analysis"),
    SUPPLEMENTARY_FORMS("supplementary_forms", "Supplementary form"),
    ANSWERS_AGREE("answers_agree", "Differing answers"),
    ANONYMISED_PACK("anonymised_pack", "Anonymised pack");

    private final String code;
    private final String label;

    Requirement(String code, String label) {
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

    /** The stages themselves are built on these, so no office can do without them. */
    public boolean isFixed() {
        return this == SCOPE_DECIDED || this == CDRM_HELD;
    }

    /** True for what keeps a case gathering information. */
    boolean isInformation() {
        return this == NOTIFICATION_ANSWERS || this == AGENCIES_ASKED || this == AGENCY_RETURNS;
    }
}
