package uk.cdop.casebook.forms.answer;

/** The national forms. Names, not the numbers of older forms, which moved over the years. */
public enum FormCode {
    NOTIFICATION("CDN", "Notification form"),
    REPORTING("CDR", "Reporting form"),
    ANALYSIS("CDA", "Analysis form");

    private final String code;
    private final String label;

    FormCode(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static FormCode ofCode(String code) {
        for (FormCode form : values()) {
            if (form.code.equals(code)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no such form");
    }
}
