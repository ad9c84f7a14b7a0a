package uk.cdop.casebook.casework.meeting;

import uk.cdop.casebook.casework.code.Coded;

/** What stands at one place of an agenda. */
public enum EntryKind implements Coded {
    CASE("case", "Case"),
    STANDING_ITEM("standing_item", "Standing item"),
    MATTER_ARISING("matter_arising", "Matter arising");

    private final String code;
    private final String label;

    EntryKind(String code, String label) {
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
