package uk.cdop.casebook.casework.scope;

import uk.cdop.casebook.casework.code.Coded;

/** Whether a death is one for this panel to review, and if not, why. Source: process-and-forms section 1.2 (codes are our own design). */
public enum ScopeStatus implements Coded {
    IN_SCOPE("in_scope", "In scope"),
    OUT_ATTENDED_STILLBIRTH("out_attended_stillbirth", "Out of scope: attended stillbirth"),
    OUT_LATE_FETAL_LOSS("out_late_fetal_loss", "Out of scope: late fetal loss"),
    OUT_LAWFUL_TERMINATION("out_lawful_termination", "Out of scope: lawful termination"),
    OUT_AGE_18_PLUS("out_age_18_plus", "Out of scope: 18 or over"),
    OUT_NOT_A_DEATH_OR_ERROR("out_not_a_death_or_error", "Out of scope: not a death, or sent in error"),
    OUT_OF_AREA_PASSED_ON("out_of_area_passed_on", "Out of area: passed on to the home panel"),
    HOME_STILLBIRTH_JAR_ONLY("home_stillbirth_jar_only", "Unattended stillbirth: Joint Agency Response only"),
    DUPLICATE("duplicate", "Duplicate of another case");

    private final String code;
    private final String label;

    ScopeStatus(String code, String label) {
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

    /** True where the record is kept but no review follows; a child from elsewhere is passed on instead. */
    public boolean isRejected() {
        return this != IN_SCOPE && this != OUT_OF_AREA_PASSED_ON && this != DUPLICATE;
    }
}
