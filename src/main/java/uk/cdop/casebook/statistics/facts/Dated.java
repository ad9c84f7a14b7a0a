package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Facts in their order, and those of each year. The tables ask for the facts of some years hundreds of times, so each fact's year is worked out once. */
public final class Dated<F> extends AbstractList<F> implements RandomAccess {

    private final List<F> facts;
    /** Where the facts of each year stand among all. */
    private final SortedMap<Integer, int[]> byStartYear;

    private Dated(List<F> facts, SortedMap<Integer, int[]> byStartYear) {
        this.facts = facts;
        this.byStartYear = byStartYear;
    }

    public static <F> Dated<F> of(List<F> facts, Function<F, LocalDate> day) {
        SortedMap<Integer, IntStream.Builder> places = new TreeMap<>();
        for (int place = 0; place < facts.size(); place++) {
            places.computeIfAbsent(FinancialYear.of(day.apply(facts.get(place))).startYear(), any -> IntStream.builder()).add(place);
        }
        SortedMap<Integer, int[]> byStartYear = new TreeMap<>();
        places.forEach((year, of) -> byStartYear.put(year, of.build().toArray()));
        return new Dated<>(Collections.unmodifiableList(new ArrayList<>(facts)), byStartYear);
    }

    /** Those of the years, in the same order. */
    public List<F> in(YearSpan years) {
        IntStream places = byStartYear.subMap(years.first().startYear(), years.last().startYear() + 1).values().stream().flatMapToInt(IntStream::of);
        return (years.isOneYear() ? places : places.sorted()).mapToObj(facts::get).toList();
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
