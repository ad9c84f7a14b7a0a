package uk.cdop.casebook.office.meeting;

/** The sets of rules of the panel that an office can change. */
public enum PanelRuleSet {
    QUORUM("panel_quorum"), THEMES("panel_themes"), STANDING_ITEMS("panel_standing_items");

    private final String key;

    PanelRuleSet(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
