package uk.cdop.casebook.publishing.annualtables;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days the same way wherever the program runs. */
final class Dates {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }
}
