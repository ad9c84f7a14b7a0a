package uk.cdop.casebook.casework.child;

/** The published age groups. Source: domain file, annual-statistics section 4.2. */
public enum AgeBand {
    DAYS_0_TO_27("0 to 27 days"),
    DAYS_28_TO_364("28 to 364 days"),
    YEARS_1_TO_4("1 to 4 years"),
    YEARS_5_TO_9("5 to 9 years"),
    YEARS_10_TO_14("10 to 14 years"),
    YEARS_15_TO_17("15 to 17 years"),
    NOT_KNOWN("Age not known");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
