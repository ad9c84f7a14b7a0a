package uk.cdop.casebook.casework.child;

import uk.cdop.casebook.casework.code.Coded;

/** Sex as recorded. Source: domain file, process-and-forms section 3.6. */
public enum Sex implements Coded {
    FEMALE("F", "Female"),
    MALE("M", "Male"),
    INDETERMINATE("I", "Indeterminate");

    private final String code;
    private final String label;

    Sex(String code, String label) {
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
