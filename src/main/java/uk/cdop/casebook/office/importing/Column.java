package uk.cdop.casebook.office.importing;

import java.util.List;
import java.util.Locale;

/** A column a table may have: what its cells are, and the headings people write over it. */
record Column(Kind kind, String key, CellType type, boolean required, List<String> headings) {

    Column {
        headings = List.copyOf(headings);
    }

    /** Headings are compared by their letters and digits alone. */
    static String folded(String heading) {
        StringBuilder folded = new StringBuilder(heading.length());
        for (char letter : heading.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    boolean isCalled(String foldedHeading) {
        return folded(key).equals(foldedHeading) || headings.stream().anyMatch(heading -> folded(heading).equals(foldedHeading));
    }

    /** True where the cell answers a question of the notification form. */
    boolean isAnswer() {
        return kind == Kind.NOTIFICATIONS && !NotificationColumns.OF_THE_NOTICE.contains(key);
    }
}
