package uk.cdop.casebook.casework.child;

import uk.cdop.casebook.casework.code.Coded;

/** Why there is no NHS number. Source: domain file, process-and-forms section 2.1, nhs_number_absent_reason. */
public enum NhsNumberAbsence implements Coded {
    NON_RESIDENT_ENGLAND("non_resident_england", "Child non-resident in England"),
    NOT_CURRENTLY_AVAILABLE("not_currently_available", "NHS number not currently available");

    private final String code;
    private final String label;

    NhsNumberAbsence(String code, String label) {
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
