package uk.cdop.casebook.casework.hold;

import uk.cdop.casebook.casework.code.Coded;

/** A process beside the review that may hold it. Source: domain file, process-and-forms section 1.5. */
public enum HoldKind implements Coded {
    INQUEST("inquest", "Inquest"),
    CRIMINAL("criminal", "Criminal investigation"),
    PSII("psii", "Patient safety incident investigation"),
    MNSI("mnsi", "MNSI investigation"),
    PMRT("pmrt", "Perinatal mortality review"),
    MBRRACE("mbrrace", "MBRRACE-UK"),
    RAPID_REVIEW("rapid_review", "Rapid review"),
    CSPR("cspr", "Child safeguarding practice review"),
    LEDER("leder", "LeDeR"),
    SUDIC("sudic", "SUDI/C multi-agency guideline"),
    DHR("dhr", "Domestic abuse related death review"),
    OTHER_STATUTORY("other_statutory", "Other statutory process"),
    COMPLAINT("complaint", "Complaint or litigation"),
    FAMILY_PAUSE("family_pause", "Pause asked for by the family");

    private final String code;
    private final String label;

    HoldKind(String code, String label) {
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
