package uk.cdop.casebook.desktop.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a day as it is typed during a call: 14/3/24, 14.3.2024, 14 mar 24, 2024-03-14, today, yesterday. Two digits of a
 * year are of this century: whoever this office hears of was born in it.
 */
final class QuickDate {

    private static final List<DateTimeFormatter> WAYS = List.of(
            way("d/M/", 4), way("d/M/", 2), way("d.M.", 4), way("d.M.", 2), way("d-M-", 4), way("d-M-", 2), way("d M ", 4), way("d M ", 2),
            way("d MMM ", 4), way("d MMM ", 2), way("d MMMM ", 4), way("d MMMM ", 2),
            new DateTimeFormatterBuilder().appendPattern("uuuu-M-d").toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));

    private QuickDate() {}

    private static DateTimeFormatter way(String start, int yearDigits) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(start)
                .appendValueReduced(ChronoField.YEAR, yearDigits, yearDigits, yearDigits == 2 ? 2000 : 1900)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return switch (text) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> WAYS.stream().flatMap(way -> read(text, way).stream()).findFirst();
        };
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }
}
