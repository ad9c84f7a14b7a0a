package uk.cdop.casebook.statistics.year;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Years that are counted together: one alone, or several pooled, the last included. */
public record YearSpan(FinancialYear first, FinancialYear last) {

    public YearSpan {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("a span of years ends no earlier than it begins");
        }
    }

    public static YearSpan of(FinancialYear year) {
        return new YearSpan(year, year);
    }

    /** Those of these years that are no earlier; the last of them stays, however late the first may be. */
    public YearSpan notBefore(FinancialYear earliest) {
        FinancialYear from = earliest.compareTo(first) > 0 ? earliest : first;
        return new YearSpan(from.compareTo(last) > 0 ? last : from, last);
    }

    /** All the years from the first of these to the last. */
    public static YearSpan over(List<FinancialYear> years) {
        return new YearSpan(years.getFirst(), years.getLast());
    }

    /** So many years, of which this is the last. */
    public static YearSpan endingWith(FinancialYear last, int years) {
        return new YearSpan(new FinancialYear(last.startYear() - years + 1), last);
    }

    public List<FinancialYear> years() {
        return Stream.iterate(first, one -> one.compareTo(last) <= 0, FinancialYear::next).toList();
    }

    public boolean isOneYear() {
        return first.equals(last);
    }

    public boolean contains(LocalDate day) {
        int startYear = FinancialYear.of(day).startYear();
        return first.startYear() <= startYear && startYear <= last.startYear();
    }

    /** For the period of a table: "2023/24", or "2019/20 to 2023/24". */
    public String label() {
        return isOneYear() ? last.label() : first + " to " + last;
    }

    /** For titles: "year ending 31 March 2024", or "years ending 31 March 2020 to 31 March 2024". */
    public String ending() {
        return isOneYear() ? last.ending() : "years ending 31 March " + (first.startYear() + 1) + " to 31 March " + (last.startYear() + 1);
    }

    @Override
    public String toString() {
        return label();
    }
}
