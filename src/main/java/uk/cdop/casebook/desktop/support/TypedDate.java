package uk.cdop.casebook.desktop.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a day as people type it: today, yesterday or their first letters, 14 Mar 2024, 14 March 2024, 14/3/2024, 14/3/24, 14-3-24, 14 3 24, 14.3.2024 or 2024-03-14. Two digits of a year are of this century up to 49; above that they are not read, for it may be the year in which a parent was born. */
public final class TypedDate {

    private static final List<DateTimeFormatter> WHOLE = List.of(
            way("d MMM uuuu"), way("d MMMM uuuu"), way("d/M/uuuu"), way("d.M.uuuu"), way("d-M-uuuu"), way("d M uuuu"), way("uuuu-M-d"));
    private static final List<DateTimeFormatter> SHORT = List.of(way("d MMM uu"), way("d MMMM uu"), way("d/M/uu"), way("d.M.uu"), way("d-M-uu"), way("d M uu"));
    private static final int LAST_SHORT_YEAR = 2049;

    private TypedDate() {}

    private static DateTimeFormatter way(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day of the calendar, or one of the words for the days nearest to today. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return word(typed, today).or(() -> read(typed));
    }

    /** Today and yesterday, in full or by their first letters. */
    public static Optional<LocalDate> word(String typed, LocalDate today) {
        return switch (typed.strip().toLowerCase(Locale.ENGLISH)) {
            case "today", "t" -> Optional.of(today);
            case "yesterday", "y" -> Optional.of(today.minusDays(1));
            default -> Optional.empty();
        };
    }

    /** A day of the calendar only. */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        return WHOLE.stream().flatMap(way -> read(text, way).stream()).findFirst()
                .or(() -> SHORT.stream().flatMap(way -> read(text, way).stream()).filter(day -> day.getYear() <= LAST_SHORT_YEAR).findFirst());
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }
}
