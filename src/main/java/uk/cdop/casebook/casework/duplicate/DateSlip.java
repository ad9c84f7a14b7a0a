package uk.cdop.casebook.casework.duplicate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.HashSet;

/** The slips that people make when they write a date: day and month swapped, one digit wrong, two neighbours swapped. */
public final class DateSlip {

    private static final int DIGITS = 8;

    private DateSlip() {}

    public static boolean isSwapped(LocalDate one, LocalDate other) {
        return !one.equals(other) && one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue() && one.getMonthValue() == other.getDayOfMonth();
    }

    /** One digit differs, or two neighbouring digits stand the other way about. */
    public static boolean isDigitSlip(LocalDate one, LocalDate other) {
        return isOneSlip(digits(one), digits(other));
    }

    /** The same of any two rows of digits that are equally long. */
    static boolean isOneSlip(String first, String second) {
        int differing = 0;
        int last = -1;
        for (int place = 0; place < first.length() && first.length() == second.length() && differing <= 2; place++) {
            if (first.charAt(place) != second.charAt(place)) {
                differing++;
                last = place;
            }
        }
        boolean swapped = differing == 2 && last > 0
                && first.charAt(last) == second.charAt(last - 1) && first.charAt(last - 1) == second.charAt(last);
        return differing == 1 || swapped;
    }

    public static boolean isWithin(long days, LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }

    /** The date itself and every real date that one such slip makes of it; 29 February only in years that have it. */
    public static Set<LocalDate> variants(LocalDate date) {
        Set<LocalDate> variants = new HashSet<>(Set.of(date, date.minusDays(1), date.plusDays(1)));
        add(variants, date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        String digits = digits(date);
        for (int place = 0; place < DIGITS; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                add(variants, digits.substring(0, place) + digit + digits.substring(place + 1));
            }
            if (place > 0) {
                add(variants, digits.substring(0, place - 1) + digits.charAt(place) + digits.charAt(place - 1) + digits.substring(place + 1));
            }
        }
        return variants;
    }

    private static String digits(LocalDate date) {
        return Integer.toString(100_000_000 + date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth()).substring(1);
    }

    private static void add(Set<LocalDate> variants, String digits) {
        add(variants, Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
    }

    private static void add(Set<LocalDate> variants, int year, int month, int day) {
        boolean real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        if (real) {
            variants.add(LocalDate.of(year, month, day));
        }
    }
}
