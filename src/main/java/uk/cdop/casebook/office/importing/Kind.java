package uk.cdop.casebook.office.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a table are about. The order is the order in which tables are taken in, whatever order the files come in. */
public enum Kind {
    NOTIFICATIONS("Notifications"),
    MEETINGS("Panel meetings"),
    TRANSFERS("Transfers"),
    HOLDS("Holds"),
    STAGES("Progress of cases"),
    REVIEWS("Panel reviews"),
    FACTORS("Contributory factors"),
    ACTIONS("Actions");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word a command line takes: "notifications", "meetings" and so on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
