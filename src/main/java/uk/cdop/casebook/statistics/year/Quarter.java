package uk.cdop.casebook.statistics.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Three months of a financial year, Q1 being April to June and Q4 January to March, both end days inclusive, written
 * "2023/24-Q2". Source: domain file, annual-statistics section 4.1.
 */
public record Quarter(FinancialYear year, int number) implements Comparable<Quarter> {

    public static final int IN_A_YEAR = 4;

    private static final int MONTHS = 3;
    private static final Pattern LABEL = Pattern.compile("(\\d{4}[/-]\\d{2})[ -][Qq]([1-4])");
    /** The months of each quarter, Q1 first. */
    public static final List<String> MONTH_NAMES = List.of("April to June", "July to September", "October to December", "January to March");

    public Quarter {
        if (number < 1 || number > IN_A_YEAR) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    public static Quarter of(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        int monthsIn = Math.floorMod(day.getMonthValue() - year.firstDay().getMonthValue(), 12);
        return new Quarter(year, monthsIn / MONTHS + 1);
    }

    /** Reads "2023/24-Q2", also with a hyphen for the slash; empty where it is no such label. */
    public static Optional<Quarter> read(String text) {
        Matcher matcher = LABEL.matcher(text.strip());
        return matcher.matches()
                ? FinancialYear.read(matcher.group(1)).map(year -> new Quarter(year, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return year.firstDay().plusMonths((long) MONTHS * (number - 1));
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** From 1 April to the last day of this quarter. */
    public boolean yearToDateContains(LocalDate day) {
        return !day.isBefore(year.firstDay()) && !day.isAfter(lastDay());
    }

    public Quarter previous() {
        return plus(-1);
    }

    /** So many quarters later, or earlier where the number is below 0. */
    public Quarter plus(int quarters) {
        return of(firstDay().plusMonths((long) MONTHS * quarters));
    }

    /** How many quarters from this one to the later one; 0 to itself. */
    public int until(Quarter later) {
        return (later.year.startYear() - year.startYear()) * IN_A_YEAR + later.number - number;
    }

    /** All the quarters from this one to the last, both included; none where the last is earlier. */
    public List<Quarter> through(Quarter last) {
        return Stream.iterate(this, one -> one.compareTo(last) <= 0, one -> one.plus(1)).toList();
    }

    public String label() {
        return year.label() + "-Q" + number;
    }

    /** For file names, where a slash cannot stand. */
    public String fileLabel() {
        return year.fileLabel() + "-Q" + number;
    }

    /** Such as "July to September", of any year. */
    public String months() {
        return MONTH_NAMES.get(number - 1);
    }

    /** Such as "July to September 2023". */
    public String inWords() {
        return months() + " " + lastDay().getYear();
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return label();
    }
}
