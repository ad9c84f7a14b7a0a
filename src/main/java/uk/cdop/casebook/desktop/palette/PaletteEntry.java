package uk.cdop.casebook.desktop.palette;

/**
 * Something that can be gone to or done from anywhere.
 *
 * @param detail words beside the label that may also be looked for
 * @param keys   the key that does the same, empty where there is none
 */
public record PaletteEntry(Kind kind, String label, String detail, String keys, Runnable action) {

    public enum Kind {
        CASE("Case"), PAGE("Page"), ACTION("Action"), LIST("Saved list");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "PaletteEntry " + kind;
    }
}
