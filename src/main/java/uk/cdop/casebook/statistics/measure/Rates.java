package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T40: deaths of resident children as rates, by area, for the year and for three and five years pooled, beside England's. */
public final class Rates implements Measure {

    public static final String ID = "T40_Rates";

    /** The words that the rows of the year's own child death rate begin with. */
    public static final String CHILDREN_ONE_YEAR = label(RateOf.CHILDREN, 1);

    /** The same for the year's own infant mortality. */
    public static final String INFANTS_ONE_YEAR = label(RateOf.INFANTS, 1);

    static final List<Integer> POOLED = List.of(1, 3, 5);

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return count(snapshot, snapshot.year());
    }

    /**
     * For editions that leave the panel: an age in an area is two things at once, so that only the deaths at all ages are told by
     * area, and the newborn of the longest span alone. Source: domain file, annual-statistics section 4.9.
     */
    public StatisticalTable countOneWay(Snapshot snapshot) {
        return count(snapshot, snapshot.year(), Rates::isOneWay);
    }

    private static boolean isOneWay(RateOf rate, int years, AreaGroup area) {
        return rate == RateOf.CHILDREN || area == AreaGroup.ALL_AREAS && (rate != RateOf.NEWBORN || years == POOLED.getLast());
    }

    /** The table of another year from the same facts. */
    public StatisticalTable count(Snapshot snapshot, FinancialYear year) {
        return count(snapshot, year, (rate, years, area) -> true);
    }

    /** Which rows a table has. */
    private interface Wanted {
        boolean row(RateOf rate, int years, AreaGroup area);
    }

    private static StatisticalTable count(Snapshot snapshot, FinancialYear year, Wanted wanted) {
        FinancialYear recordsFrom = snapshot.firstYear();
        List<Row> rows = new ArrayList<>();
        for (RateOf rate : RateOf.values()) {
            for (int years : POOLED) {
                YearSpan span = YearSpan.endingWith(year, years);
                AreaGroup.ofResidents().stream().filter(area -> wanted.row(rate, years, area)).forEach(area -> rows.add(row(List.of(Cell.words(label(rate, years)), Cell.words(area.label()), Cell.words(span.label())), span, rate, AreaRate.of(snapshot, recordsFrom, rate, span, area))));
            }
        }
        return new StatisticalTable(
                ID, "rates_by_area", "Death rates of resident children by area of residence, by date of death, " + year.ending()
                        + ", and three and five years pooled",
                "Date of death", YearSpan.endingWith(year, POOLED.getLast()).label(), columns(), rows, notes(snapshot));
    }

    private static List<String> notes(Snapshot snapshot) {
        return Remarks.withPartYear(snapshot, Remarks.withBreakInSeries(snapshot,
                Remarks.BY_DEATH, Remarks.RESIDENTS, Remarks.AREAS,
                "A rate is the deaths of all its years divided by the children of those years together, or by the live births, as T41_Denominators gives them. Where a population is not held for every year and area there is no rate, and none for a year that has not ended.",
                "Children whose age is not known are among the deaths at 0 to 17 years and in no other rate.",
                Remarks.RATE_LIMITS,
                "A rate on fewer than 3 deaths is not given. One on 3 to 19 deaths is of low reliability.",
                "Compared with England: higher or lower only where England's published value lies outside the 95 percent confidence limits of the area. England's value is of the same years as the row; where none is held for just those years there is no comparison.",
                Remarks.ENGLAND));
    }

    static String label(RateOf rate, int years) {
        return rate.label() + (years == 1 ? ", one year" : ", " + years + " years pooled");
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("measure", "Rate of"),
                Column.words("area", "Area of residence"),
                Column.words("year", "Years"),
                Column.count("deaths", "Deaths: number"),
                new Column("denominator", "Children, or live births: number", Column.Kind.POPULATION),
                Column.words("per", "Per"),
                Column.rate("rate", "Rate"),
                Column.rate("lower", "Rate, lower limit"),
                Column.rate("upper", "Rate, upper limit"),
                Column.words("reliability", "Reliability"),
                Column.rate("england", "England: rate"),
                Column.words("comparison", "Compared with England"),
                Column.words("england_source", "England: source"),
                Remarks.SERIES);
    }

    static Row row(List<Cell> head, YearSpan span, RateOf of, AreaRate rate) {
        List<Cell> cells = new ArrayList<>(head);
        cells.addAll(List.of(rate.deathsCell(), rate.populationCell(), Cell.words(of.perInWords())));
        cells.addAll(rate.rateWithLimits());
        cells.addAll(List.of(rate.reliability(), rate.englandCell(), rate.comparison(), rate.englandSource(), Remarks.series(span)));
        return new Row(cells);
    }
}
