package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The year, or the years together, that the year in view is held against. */
record Against(YearSpan years) {

    private static final List<Integer> SPANS = List.of(3, 5);

    /** Each earlier year by itself, then the years just before together, as far as the records reach back without a gap. */
    static List<Against> offered(FinancialYear year, List<FinancialYear> before) {
        List<Against> offered = new ArrayList<>(before.stream().map(one -> new Against(YearSpan.of(one))).toList());
        for (int length : SPANS) {
            YearSpan span = YearSpan.endingWith(year.previous(), length);
            if (before.containsAll(span.years())) {
                offered.add(new Against(span));
            }
        }
        return offered;
    }

    String label() {
        return years.isOneYear() ? years.label() : years.label() + " together";
    }

    Stream<FinancialYear> each() {
        return years.years().stream();
    }

    @Override
    public String toString() {
        return label();
    }
}
