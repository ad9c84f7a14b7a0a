package uk.cdop.casebook.statistics.edition;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Earlier years of which so few were counted that nothing protects their small numbers beside their total. All their numbers of the
 * kind may be withheld, zeros with them, so that a table of years can be produced for the others.
 */
final class WeakYears {

    private WeakYears() {}

    /** The numbers because of which a table cannot be produced. */
    static Set<Quantity> inTheWay(Masking masking) {
        Set<Quantity> inTheWay = new LinkedHashSet<>(masking.refused());
        inTheWay.addAll(masking.exposed());
        return inTheWay;
    }

    /** The numbers of each earlier year that stands in the way, the oldest first: of the kinds of which some cannot be protected. */
    static List<Set<Quantity>> of(Masking masking) {
        FinancialYear latest = masking.asked().stream().map(number -> number.years().last()).max(Comparator.naturalOrder()).orElseThrow();
        return inTheWay(masking).stream().filter(number -> isOneYear(number) && number.years().last().compareTo(latest) < 0)
                .collect(Collectors.groupingBy(number -> number.years().last(), TreeMap::new, Collectors.mapping(Quantity::counted, Collectors.toSet())))
                .entrySet().stream().map(year -> numbers(masking.asked(), year.getKey(), year.getValue())).toList();
    }

    private static boolean isOneYear(Quantity number) {
        return number.years().first().equals(number.years().last());
    }

    private static Set<Quantity> numbers(Set<Quantity> asked, FinancialYear year, Set<Counted> kinds) {
        return asked.stream().filter(number -> isOneYear(number) && number.years().last().equals(year) && kinds.contains(number.counted())).collect(Collectors.toUnmodifiableSet());
    }

    /** Nothing where a table has no such number. */
    static Stream<String> note(Collection<Quantity> leftUnsaid) {
        List<String> years = leftUnsaid.stream().map(number -> number.years().last()).distinct().sorted().map(FinancialYear::label).toList();
        return years.isEmpty() ? Stream.empty() : Stream.of(
                "Of " + String.join(", ", years) + ", some numbers cannot be protected beside their total. All numbers of their kind are withheld for the year, whether they are small, large or zero.");
    }
}
