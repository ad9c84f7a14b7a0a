package uk.cdop.casebook.desktop.shell;

import org.kordamp.ikonli.feather.Feather;

/** The pages that the navigation leads to, with the key that goes there. */
public enum Page {
    CASES("Cases", Feather.FOLDER, 1),
    OUT_OF_AREA("Out of area", Feather.MAP, 5),
    NCMD("NCMD", Feather.SEND, 2),
    STATISTICS("Statistics", Feather.BAR_CHART_2, 3),
    SETTINGS("Settings", Feather.SETTINGS, 4),
    CHASE("Chase", Feather.MAIL, 6),
    CONTACTS("Contacts", Feather.BOOK_OPEN, 5);

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
