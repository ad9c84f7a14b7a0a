package uk.cdop.casebook.statistics.area;

/** Whether a table by area puts a death in the area as it is now, or as it was on the day of the death. */
public enum AreaBasis {
    AS_NOW("now", "areas as they are now"),
    AS_THEN("then", "areas as they were on the day of each death");

    private final String code;
    private final String words;

    AreaBasis(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
