package uk.cdop.casebook.casework.analysis;

import uk.cdop.casebook.casework.code.Coded;

/** Whether the panel found modifiable factors: three values, of which the last is meant to be rare. Source: domain file, process-and-forms section 3.4. */
public enum Modifiability implements Coded {
    IDENTIFIED("MOD_YES", "Modifiable factors identified"),
    NONE_IDENTIFIED("MOD_NO", "No modifiable factors identified"),
    INADEQUATE_INFORMATION("MOD_INADEQUATE", "Inadequate information");

    private final String code;
    private final String label;

    Modifiability(String code, String label) {
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
