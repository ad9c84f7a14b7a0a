package uk.cdop.casebook.statistics.measure;

import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Says of a table of several years together that they hold the break in series of 2019/20. Source: domain file, annual-statistics section 1.3. */
public final class BreakInSeries {

    private BreakInSeries() {}

    /** The table, with a note where there is something to note. */
    public static StatisticalTable noted(StatisticalTable table, YearSpan years) {
        if (years.isOneYear() || !Remarks.holdsBreak(years)) {
            return table;
        }
        return new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), table.rows(),
                Stream.concat(table.notes().stream(), Stream.of(Remarks.BREAK_IN_SERIES)).distinct().toList());
    }
}
