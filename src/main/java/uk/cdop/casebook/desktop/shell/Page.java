package uk.cdop.casebook.desktop.shell;

import org.kordamp.ikonli.feather.Feather;

/** The pages that the navigation leads to, with the key that goes there. */
public enum Page {
    TODAY("Today", Feather.SUN, 1),
    CASES("Cases", Feather.FOLDER, 2),
    NCMD("NCMD", Feather.SEND, 6),
    STATISTICS("Statistics", Feather.BAR_CHART_2, 7),
    SETTINGS("Settings", Feather.SETTINGS, 8);

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
