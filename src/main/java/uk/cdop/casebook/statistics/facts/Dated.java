package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.function.Function;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Facts in their order, each with the year it is counted in. The tables ask for the facts of some years hundreds of times, so each fact's year is worked out once. */
public final class Dated<F> extends AbstractList<F> implements RandomAccess {

    private final List<F> facts;
    private final int[] startYears;
    private final OptionalInt first;

    private Dated(List<F> facts, int[] startYears) {
        this.facts = facts;
        this.startYears = startYears;
        this.first = Arrays.stream(startYears).min();
    }

    public static <F> Dated<F> of(List<F> facts, Function<F, LocalDate> day) {
        List<F> copied = List.copyOf(facts);
        return new Dated<>(copied, copied.stream().mapToInt(fact -> FinancialYear.of(day.apply(fact)).startYear()).toArray());
    }

    /** Those of the years, in the same order. */
    public List<F> in(YearSpan years) {
        int first = years.first().startYear();
        int last = years.last().startYear();
        List<F> found = new ArrayList<>();
        for (int place = 0; place < startYears.length; place++) {
            if (first <= startYears[place] && startYears[place] <= last) {
                found.add(facts.get(place));
            }
        }
        return found;
    }

    public List<F> in(FinancialYear year) {
        return in(YearSpan.of(year));
    }

    /** The first year of any; empty where there are none. */
    OptionalInt firstStartYear() {
        return first;
    }

    @Override
    public F get(int place) {
        return facts.get(place);
    }

    @Override
    public int size() {
        return facts.size();
    }
}
