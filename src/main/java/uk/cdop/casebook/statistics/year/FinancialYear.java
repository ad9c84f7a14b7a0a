package uk.cdop.casebook.statistics.year;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year from 1 April to 31 March, both days inclusive, written "2023/24" in text and "year ending 31 March 2024" in
 * titles. Source: domain file, annual-statistics section 4.1.
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})[/-](\\d{2})");

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    /** Reads "2023/24" or "2023-24"; empty where the two halves do not follow one another. */
    public static Optional<FinancialYear> read(String text) {
        Matcher matcher = LABEL.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
        return year.label().endsWith(matcher.group(2)) ? Optional.of(year) : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, 3, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).startYear == startYear;
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    public String label() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % 100);
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    /** For file names, where a slash cannot stand. */
    public String fileLabel() {
        return label().replace('/', '-');
    }

    public String ending() {
        return "year ending 31 March " + (startYear + 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
