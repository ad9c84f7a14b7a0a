package uk.cdop.casebook.desktop.shell;

import org.kordamp.ikonli.feather.Feather;

/** The pages that the navigation leads to, with the key that goes there. */
public enum Page {
    TODAY("Today", Feather.SUN, 1),
    CASES("Cases", Feather.FOLDER, 2),
    PANELS("Panels", Feather.USERS, 3),
    ACTIONS("Actions", Feather.CHECK_SQUARE, 4),
    CHASE("Chase", Feather.MAIL, 5),
    OUT_OF_AREA("Out of area", Feather.SHARE_2, 6),
    CONTACTS("Contacts", Feather.BOOK_OPEN, 7),
    NCMD("NCMD", Feather.SEND, 8),
    STATISTICS("Statistics", Feather.BAR_CHART_2, 9),
    SETTINGS("Settings", Feather.SETTINGS, 0),
    INTAKE("Register a death", Feather.PLUS_CIRCLE, Page.NOT_IN_THE_NAVIGATION);

    /** The digit of a page that has a key of its own. */
    static final int NOT_IN_THE_NAVIGATION = -1;

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
