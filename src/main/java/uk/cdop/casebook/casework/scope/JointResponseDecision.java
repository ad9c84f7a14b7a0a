package uk.cdop.casebook.casework.scope;

import uk.cdop.casebook.casework.code.Coded;

/** What was decided about a Joint Agency Response. That it was thought of and not started is a decision of its own. Source: process-and-forms section 1.4. */
public enum JointResponseDecision implements Coded {
    TRIGGERED("triggered", "Started"),
    CONSIDERED_NOT_TRIGGERED("considered_not_triggered", "Considered, not started"),
    NOT_NEEDED("not_needed", "Not needed"),
    NOT_YET("not_yet_decided", "Not yet decided");

    private final String code;
    private final String label;

    JointResponseDecision(String code, String label) {
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
