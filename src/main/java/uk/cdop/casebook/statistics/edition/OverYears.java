package uk.cdop.casebook.statistics.edition;

import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.BreakInSeries;
import uk.cdop.casebook.statistics.measure.Measure;
import uk.cdop.casebook.statistics.measure.Pooled;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The table of one measure over the years that an edition pools. */
public record OverYears(Pooled pooled, YearSpan years) implements Measure {

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return BreakInSeries.noted(pooled.count(snapshot, years), years);
    }
}
