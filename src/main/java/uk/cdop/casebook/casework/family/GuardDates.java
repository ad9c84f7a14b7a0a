package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days around which no letter goes to a family: the child's birthday, the anniversary of the death, what the family
 * asked for. A day of 29 February is kept on 1 March in a common year, as a birthday is. Source: users-and-peers, item 1.
 */
public record GuardDates(Optional<LocalDate> born, LocalDate died, FamilyLedger ledger, GuardRule rule) {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** What keeps this day clear, the nearest day first; empty where a letter may go. */
    public List<GuardDate> on(LocalDate day) {
        return between(day.minusDays(rule.daysAfter()), day.plusDays(rule.daysBefore())).stream()
                .filter(guard -> guard.covers(day))
                .sorted(Comparator.comparing(guard -> Math.abs(guard.day().toEpochDay() - day.toEpochDay())))
                .toList();
    }

    /** The days that come within the twelve months from a day on, in their order. */
    public List<GuardDate> comingFrom(LocalDate day) {
        return between(day, day.plusYears(1)).stream().filter(guard -> !guard.to().isBefore(day)).toList();
    }

    private List<GuardDate> between(LocalDate from, LocalDate to) {
        List<Integer> years = IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
        Stream<GuardDate> birthdays = born.stream().flatMap(birth -> years.stream()
                .map(year -> guard(GuardDate.Why.BIRTHDAY, inYear(birth, year), Optional.empty())));
        Stream<GuardDate> anniversaries = years.stream().filter(year -> year > died.getYear())
                .map(year -> guard(GuardDate.Why.ANNIVERSARY, inYear(died, year), Optional.empty()));
        Stream<GuardDate> asked = ledger.avoided().stream().flatMap(date -> days(date, years)
                .map(day -> guard(GuardDate.Why.AVOIDED, day, date.why())));
        Stream<GuardDate> dated = Stream.of(birthdays, anniversaries, asked).flatMap(guards -> guards)
                .filter(guard -> !guard.day().isBefore(from) && !guard.day().isAfter(to));
        return Stream.concat(notBefore(from), dated).sorted(Comparator.comparing(GuardDate::day)).toList();
    }

    private Stream<GuardDate> notBefore(LocalDate from) {
        return ledger.wishes().notBefore().stream()
                .filter(from::isBefore)
                .map(day -> new GuardDate(GuardDate.Why.NOT_BEFORE, day, died, day.minusDays(1), Optional.empty()));
    }

    private GuardDate guard(GuardDate.Why why, LocalDate day, Optional<String> said) {
        return new GuardDate(why, day, day.minusDays(rule.daysBefore()), day.plusDays(rule.daysAfter()), said);
    }

    private static Stream<LocalDate> days(AvoidedDate date, List<Integer> years) {
        return date.everyYear() ? years.stream().map(year -> inYear(date.day(), year)) : Stream.of(date.day());
    }

    private static LocalDate inYear(LocalDate day, int year) {
        boolean leapDayInCommonYear = MonthDay.from(day).equals(LEAP_DAY) && !Year.isLeap(year);
        return leapDayInCommonYear ? LocalDate.of(year, 3, 1) : day.withYear(year);
    }

    @Override
    public String toString() {
        return "GuardDates";
    }
}
