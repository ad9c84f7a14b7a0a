package uk.cdop.casebook.casework.child;

/** The two parts of the first 28 days. Source: domain file, annual-statistics section 4.2. */
public enum NewbornBand {
    DAYS_0_TO_6("0 to 6 days"),
    DAYS_7_TO_27("7 to 27 days");

    private final String label;

    NewbornBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
