package uk.cdop.casebook.desktop.session;

import java.util.function.Consumer;

/**
 * Something that is being written: what, the words to begin with, and who takes them.
 *
 * @param lines whether it may have several lines; then Tab keeps it, otherwise Enter
 * @param note  what one has to know while writing, empty where there is nothing
 * @param finds whether the words look for a factor
 */
record Writing(String title, String begins, boolean lines, String note, boolean finds, Consumer<String> keeps) {

    static Writing line(String title, String begins, String note, Consumer<String> keeps) {
        return new Writing(title, begins, false, note, false, keeps);
    }

    static Writing text(String title, String begins, String note, Consumer<String> keeps) {
        return new Writing(title, begins, true, note, false, keeps);
    }

    @Override
    public String toString() {
        return "Writing";
    }
}
