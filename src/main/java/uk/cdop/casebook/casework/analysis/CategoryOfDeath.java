package uk.cdop.casebook.casework.analysis;

import uk.cdop.casebook.casework.code.Coded;

/** The ten categories of death, in the order of their hierarchy: where several fit, the first is primary. Source: domain file, process-and-forms section 3.1; wording to be confirmed against the form in force. */
public enum CategoryOfDeath implements Coded {
    INFLICTED("CAT01_INFLICTED", "Deliberately inflicted injury, abuse or neglect"),
    SUICIDE_SELF_HARM("CAT02_SUICIDE_SELFHARM", "Suicide or deliberate self-inflicted harm"),
    TRAUMA_EXTERNAL("CAT03_TRAUMA_EXTERNAL", "Trauma and other external factors, including medical/surgical complications/error"),
    MALIGNANCY("CAT04_MALIGNANCY", "Malignancy"),
    ACUTE("CAT05_ACUTE", "Acute medical or surgical condition"),
    CHRONIC("CAT06_CHRONIC", "Chronic medical condition"),
    CHROMOSOMAL_GENETIC_CONGENITAL("CAT07_CHROM_GEN_CONG", "Chromosomal, genetic and congenital anomalies"),
    PERINATAL_NEONATAL("CAT08_PERINATAL", "Perinatal/neonatal event"),
    INFECTION("CAT09_INFECTION", "Infection"),
    SUDDEN_UNEXPLAINED("CAT10_SUD_UNEXPLAINED", "Sudden unexpected, unexplained death");

    private final String code;
    private final String label;

    CategoryOfDeath(String code, String label) {
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

    /** 1 to 10, as panels speak of them. */
    public int number() {
        return ordinal() + 1;
    }

    /** True where this category ranks above the other in the hierarchy. */
    public boolean ranksAbove(CategoryOfDeath other) {
        return ordinal() < other.ordinal();
    }
}
