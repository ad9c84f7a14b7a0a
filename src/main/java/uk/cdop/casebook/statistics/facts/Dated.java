package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.function.Function;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Facts in their order, and those of each year. The tables ask for the facts of some years hundreds of times, so each fact's year is worked out once. */
public final class Dated<F> extends AbstractList<F> implements RandomAccess {

    private final List<F> facts;
    private final SortedMap<Integer, List<Placed<F>>> byStartYear;

    private Dated(List<F> facts, SortedMap<Integer, List<Placed<F>>> byStartYear) {
        this.facts = facts;
        this.byStartYear = byStartYear;
    }

    private record Placed<F>(int place, F fact) {}

    public static <F> Dated<F> of(List<F> facts, Function<F, LocalDate> day) {
        SortedMap<Integer, List<Placed<F>>> byStartYear = new TreeMap<>();
        for (int place = 0; place < facts.size(); place++) {
            F fact = facts.get(place);
            byStartYear.computeIfAbsent(FinancialYear.of(day.apply(fact)).startYear(), any -> new ArrayList<>()).add(new Placed<>(place, fact));
        }
        return new Dated<>(Collections.unmodifiableList(new ArrayList<>(facts)), byStartYear);
    }

    /** Those of the years, in the same order. */
    public List<F> in(YearSpan years) {
        List<Placed<F>> found = new ArrayList<>();
        byStartYear.subMap(years.first().startYear(), years.last().startYear() + 1).values().forEach(found::addAll);
        if (!years.isOneYear()) {
            found.sort(Comparator.comparingInt(Placed::place));
        }
        return found.stream().map(Placed::fact).toList();
    }

    public List<F> in(FinancialYear year) {
        return in(YearSpan.of(year));
    }

    /** The first year of any; empty where there are none. */
    OptionalInt firstStartYear() {
        return byStartYear.isEmpty() ? OptionalInt.empty() : OptionalInt.of(byStartYear.firstKey());
    }

    @Override
    public F get(int place) {
        return facts.get(place);
    }

    @Override
    public int size() {
        return facts.size();
    }

    @Override
    public Spliterator<F> spliterator() {
        return facts.spliterator();
    }
}
