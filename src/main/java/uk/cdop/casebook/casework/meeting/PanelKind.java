package uk.cdop.casebook.casework.meeting;

import uk.cdop.casebook.casework.code.Coded;

/** What a panel meeting is for. Source: domain file, process-and-forms section 1.9. */
public enum PanelKind implements Coded {
    GENERAL("general", "General"),
    NEONATAL("neonatal", "Neonatal"),
    OTHER_THEME("other_theme", "Other theme");

    private final String code;
    private final String label;

    PanelKind(String code, String label) {
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
