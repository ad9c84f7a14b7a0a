package uk.cdop.casebook.casework.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Covers what points to somebody by its shape alone: numbers, postcodes, addresses of mail, and days that are past. */
final class ExactFacts {

    private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ember|ober)?";
    private static final Pattern NHS_NUMBER = Pattern.compile("(?<![\\d])\\d(?:[\\s-]?\\d){9}(?![\\d])");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d])(?:\\+44|0)\\d(?:[\\s-]?\\d){7,10}(?![\\d])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_IN_WORDS = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(" + MONTHS + ")\\b\\.?(?:,?\\s+('?\\d{2,4})\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(" + MONTHS + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_IN_DIGITS = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final List<String> NAMES = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int NO_MONTH = 0;
    private static final String A_DAY = "[a date]";

    private final LocalDate day;

    /** A day after {@code day}, such as the one by which an action is due, points to nobody. */
    ExactFacts(LocalDate day) {
        this.day = day;
    }

    String over(String text) {
        String covered = MAIL.matcher(text).replaceAll("[a contact]");
        covered = YEAR_FIRST.matcher(covered).replaceAll(found -> instead(found.group(), found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
        covered = DAY_IN_DIGITS.matcher(covered).replaceAll(found -> instead(found.group(), found.group(3), Integer.parseInt(found.group(2)), found.group(1)));
        covered = DAY_IN_WORDS.matcher(covered).replaceAll(found -> instead(found.group(), found.group(3), month(found.group(2)), found.group(1)));
        covered = MONTH_FIRST.matcher(covered).replaceAll(found -> instead(found.group(), found.group(3), month(found.group(1)), found.group(2)));
        covered = NHS_NUMBER.matcher(covered).replaceAll("[a number]");
        covered = TELEPHONE.matcher(covered).replaceAll("[a contact]");
        return POSTCODE.matcher(covered).replaceAll("[a postcode]");
    }

    private String instead(String found, String year, int month, String dayOfMonth) {
        if (month == NO_MONTH) {
            return Matcher.quoteReplacement(found);
        }
        return Matcher.quoteReplacement(read(year, month, dayOfMonth).filter(read -> read.isAfter(day)).map(later -> found).orElse(A_DAY));
    }

    private static Optional<LocalDate> read(String year, int month, String dayOfMonth) {
        if (year == null || month < 1 || month > 12) {
            return Optional.empty();
        }
        String digits = year.replace("'", "");
        int full = digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
        int read = Integer.parseInt(dayOfMonth);
        return full < 1 || read < 1 || read > YearMonth.of(full, month).lengthOfMonth() ? Optional.empty() : Optional.of(LocalDate.of(full, month, read));
    }

    /** In small letters "may" is no month. */
    private static int month(String word) {
        return word.equals("may") ? NO_MONTH : NAMES.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
