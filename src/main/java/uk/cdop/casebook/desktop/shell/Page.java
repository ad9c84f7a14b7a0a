package uk.cdop.casebook.desktop.shell;

import org.kordamp.ikonli.feather.Feather;

/** The pages that the navigation leads to, with the key that goes there. */
public enum Page {
    CASES("Cases", Feather.FOLDER, 1),
    NCMD("NCMD", Feather.SEND, 2),
    STATISTICS("Statistics", Feather.BAR_CHART_2, 3),
    SETTINGS("Settings", Feather.SETTINGS, 4),
    INTAKE("Register a death", Feather.PLUS_CIRCLE, Page.NOT_IN_THE_NAVIGATION);

    /** The digit of a page that has a key of its own. */
    static final int NOT_IN_THE_NAVIGATION = 0;

    private final String label;
    private final Feather icon;
    private final int digit;

    Page(String label, Feather icon, int digit) {
        this.label = label;
        this.icon = icon;
        this.digit = digit;
    }

    public String label() {
        return label;
    }

    Feather icon() {
        return icon;
    }

    /** Ctrl and this digit go to the page. */
    public int digit() {
        return digit;
    }
}
