package uk.cdop.casebook.casework.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a date stands in a sentence: 14 Mar 2024. */
public final class PlainDate {

    /** Locale.UK would write "Sept" in one month of twelve. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PlainDate() {}

    public static String of(LocalDate day) {
        return DATE.format(day);
    }
}
