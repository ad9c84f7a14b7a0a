package uk.cdop.casebook.casework.analysis;

import uk.cdop.casebook.casework.code.Coded;

/** The four domains of contributory factors. Source: domain file, process-and-forms section 3.3. */
public enum FactorDomain implements Coded {
    CHILD("A", "Characteristics of the child"),
    SOCIAL("B", "Social environment"),
    PHYSICAL("C", "Physical environment"),
    SERVICE("D", "Service provision");

    private final String code;
    private final String label;

    FactorDomain(String code, String label) {
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
