package uk.cdop.casebook.desktop.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.casebook.desktop.support.TypedDate;

/**
 * Reads a day as people type it in a hurry: 14/3/24, 14.3.2024, 14 mar 24, 14032024, 2024-03-14, today, yesterday. Two
 * digits of a year mean the latest such year that is not after next year; the day read is echoed beside the field.
 */
public final class LooseDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2}|[a-z]{3,9})[\\s./,-]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    private static final int LEAST_LETTERS = 3;
    private static final int CENTURY = 100;

    private LooseDate() {}

    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ENGLISH);
        return TypedDate.word(text, today)
                .or(() -> inOrder(YEAR_FIRST.matcher(text), 3, 2, 1, today))
                .or(() -> inOrder(EIGHT_DIGITS.matcher(text), 1, 2, 3, today))
                .or(() -> inOrder(DAY_FIRST.matcher(text.replaceFirst("(?<=\\d)(st|nd|rd|th)\\b", "")), 1, 2, 3, today));
    }

    private static Optional<LocalDate> inOrder(Matcher found, int day, int month, int year, LocalDate today) {
        return found.matches() ? day(found.group(day), found.group(month), found.group(year), today) : Optional.empty();
    }

    private static Optional<LocalDate> day(String day, String month, String year, LocalDate today) {
        try {
            return Optional.of(LocalDate.of(year(year, today), month(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A word that is no month becomes one that no calendar has. */
    private static int month(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            return Integer.parseInt(typed);
        }
        String letters = typed.equals("sept") ? "sep" : typed;
        for (int month = 0; month < MONTHS.size(); month++) {
            if (letters.length() >= LEAST_LETTERS && MONTHS.get(month).startsWith(letters)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int year(String typed, LocalDate today) {
        int number = Integer.parseInt(typed);
        if (typed.length() > 2) {
            return number;
        }
        int inThisCentury = today.getYear() / CENTURY * CENTURY + number;
        return inThisCentury > today.getYear() + 1 ? inThisCentury - CENTURY : inThisCentury;
    }
}
