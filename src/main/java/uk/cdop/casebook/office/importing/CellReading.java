package uk.cdop.casebook.office.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.AnswerState;

/** Reads single cells: dates as the British write them, times, whole numbers, and the words for the kinds of blank. */
final class CellReading {

    private static final List<DateTimeFormatter> DATES = List.of(
            format("uuuu-MM-dd"), format("d/M/uuuu"), format("d-M-uuuu"), format("d.M.uuuu"),
            format("d MMM uuuu"), format("d MMMM uuuu"), format("d-MMM-uuuu"));
    private static final List<DateTimeFormatter> TIMES = List.of(format("H:mm"), format("H:mm:ss"), format("H.mm"));

    private static final Map<String, AnswerState> BLANKS = Map.ofEntries(
            Map.entry("nk", AnswerState.NOT_KNOWN), Map.entry("notknown", AnswerState.NOT_KNOWN),
            Map.entry("unknown", AnswerState.NOT_KNOWN),
            Map.entry("na", AnswerState.NOT_APPLICABLE), Map.entry("notapplicable", AnswerState.NOT_APPLICABLE),
            Map.entry("refused", AnswerState.REFUSED), Map.entry("declined", AnswerState.REFUSED),
            Map.entry("notyetreturned", AnswerState.NOT_YET_RETURNED));

    /** No word for a blank is longer; a story is not searched for one. */
    private static final int LONGEST_BLANK = 24;

    private CellReading() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The kind of blank a cell stands for, or empty where it holds something. An empty cell means that nothing was asked. */
    static Optional<AnswerState> blank(String cell) {
        if (cell.isBlank()) {
            return Optional.of(AnswerState.NOT_ASKED);
        }
        return cell.length() > LONGEST_BLANK ? Optional.empty() : Optional.ofNullable(BLANKS.get(Column.folded(cell)));
    }

    /** A day with a four-figure year; 2024-02-30 is no day, and a year of two figures is not guessed. */
    static Optional<LocalDate> date(String cell) {
        String plain = cell.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2})?$", "");
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeParseException anotherForm) {
                continue;
            }
        }
        return Optional.ofNullable(september(plain));
    }

    /** The platform's British short name of September is "Sept"; people write "Sep". */
    private static LocalDate september(String plain) {
        try {
            String longer = plain.replaceFirst("(?i)\\bsep\\b", "Sept");
            return longer.equals(plain) ? null : LocalDate.parse(longer, DATES.get(4));
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    static Optional<LocalTime> time(String cell) {
        String plain = cell.strip().replaceFirst("^\\d{4}-\\d{2}-\\d{2}T", "");
        for (DateTimeFormatter format : TIMES) {
            try {
                return Optional.of(LocalTime.parse(plain, format));
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** A whole number of at most nine figures. */
    static Optional<Long> number(String cell) {
        String plain = cell.strip().replace(",", "").replaceFirst("\\.0+$", "");
        return plain.matches("\\d{1,9}") ? Optional.of(Long.valueOf(plain)) : Optional.empty();
    }
}
