package uk.cdop.casebook.casework.hold;

import uk.cdop.casebook.casework.code.Coded;

/** A process beside the review that may hold it. Source: domain file, process-and-forms section 1.5. */
public enum HoldKind implements Coded {
    INQUEST("inquest", "Inquest"),
    CRIMINAL("criminal", "Criminal investigation"),
    PSII("psii", "Patient safety incident investigation"),
    MNSI("mnsi", "MNSI investigation"),
    PMRT("pmrt", "Perinatal mortality review"),
    RAPID_REVIEW("rapid_review", "Rapid review"),
    CSPR("cspr", "Child safeguarding practice review"),
    OTHER_STATUTORY("other_statutory", "Other statutory process");

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
