package uk.cdop.casebook.forms.definition;

/** Whether an answer points to a person: by itself, together with others, or not. Source: process-and-forms 2.0. */
public enum Identifying {
    DIRECT("direct"),
    INDIRECT("indirect"),
    NO("no");

    private final String code;

    Identifying(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Identifying ofCode(String code) {
        for (Identifying identifying : values()) {
            if (identifying.code.equals(code)) {
                return identifying;
            }
        }
        throw new IllegalArgumentException("no such degree of identifying");
    }
}
