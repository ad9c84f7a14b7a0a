package uk.cdop.casebook.casework.duplicate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where to look for the same child among many cases: only a case that shares one of these can be a possible match, so
 * that nothing else need be read. A name by itself never makes a match; it is sought for siblings, which also need the same
 * mother or postcode, so without a mother's name it is not sought.
 */
public record MatchBlocks(Set<String> nhsNumbers, Set<LocalDate> births, Set<LocalDate> deaths, Optional<String> postcode, Set<String> familyNames) {

    private static final long BIRTHS_NEAR = 2;
    private static final long DEATHS_NEAR = 3;

    public static MatchBlocks of(MatchSubject subject) {
        return new MatchBlocks(
                subject.nhsNumber().map(MatchBlocks::numbers).orElse(Set.of()),
                subject.born().map(MatchBlocks::births).orElse(Set.of()),
                subject.died().map(MatchBlocks::deaths).orElse(Set.of()),
                subject.postcode(),
                subject.mother().flatMap(known -> subject.familyName()).map(MatchBlocks::spellings).orElse(Set.of()));
    }

    static Set<LocalDate> births(LocalDate day) {
        return near(day, BIRTHS_NEAR);
    }

    static Set<LocalDate> deaths(LocalDate day) {
        return near(day, DEATHS_NEAR);
    }

    private static Set<LocalDate> near(LocalDate day, long days) {
        Set<LocalDate> dates = new HashSet<>(DateSlip.variants(day));
        for (long apart = 1; apart <= days; apart++) {
            dates.add(day.minusDays(apart));
            dates.add(day.plusDays(apart));
        }
        return dates;
    }

    /** The number and each that one digit or one swap makes of it; a number that was typed wrongly finds the right one. */
    static Set<String> slips(String number) {
        Set<String> numbers = new LinkedHashSet<>(Set.of(number));
        for (int place = 0; place < number.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                numbers.add(number.substring(0, place) + digit + number.substring(place + 1));
            }
            if (place > 0) {
                numbers.add(number.substring(0, place - 1) + number.charAt(place) + number.charAt(place - 1) + number.substring(place + 1));
            }
        }
        return numbers;
    }

    private static Set<String> numbers(String number) {
        return number.matches("[0-9]{10}") ? slips(number) : Set.of();
    }

    private static Set<String> spellings(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String title = lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
        return new LinkedHashSet<>(List.of(name, name.toUpperCase(Locale.ROOT), title));
    }

    @Override
    public String toString() {
        return "MatchBlocks";
    }
}
