package uk.cdop.casebook.casework.analysis;

/** What a consistency check that trips asks of whoever signs off. */
public enum CheckSeverity {
    /** The analysis cannot be signed off until it is mended. */
    STOPS("Must be mended"),
    /** It can be signed off with a reason, which is kept. */
    NEEDS_REASON("Mend it or give a reason");

    private final String words;

    CheckSeverity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
