package uk.cdop.casebook.casework.analysis;

import uk.cdop.casebook.casework.code.Coded;

/** The sub-types of category 8. Source: domain file, process-and-forms section 3.1 (background, confirm). */
public enum PerinatalSubCategory implements Coded {
    PREMATURITY("8a", "Immaturity/prematurity related"),
    ASPHYXIA("8b", "Perinatal asphyxia"),
    PERINATAL_INFECTION("8c", "Perinatally acquired infection"),
    OTHER("8d", "Other");

    private final String code;
    private final String label;

    PerinatalSubCategory(String code, String label) {
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
