package uk.cdop.casebook.casework.cdrm;

import uk.cdop.casebook.casework.code.Coded;

/** What kind of meeting served as the child death review meeting. Source: process-and-forms section 2.4 (background, confirm). */
public enum CdrmType implements Coded {
    HOSPITAL_MORTALITY("hospital_mortality", "Hospital mortality meeting"),
    JAR_FINAL("jar_final", "Final case discussion of a joint agency response"),
    PMRT("pmrt", "Perinatal mortality review"),
    OTHER("other", "Other");

    private final String code;
    private final String label;

    CdrmType(String code, String label) {
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
