package uk.cdop.casebook.statistics.measure;

import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** A measure whose table can be counted over several years together, because a single year has too few children to show. */
public interface Pooled extends Measure {

    String id();

    StatisticalTable count(Snapshot snapshot, YearSpan years);

    @Override
    default StatisticalTable count(Snapshot snapshot) {
        return count(snapshot, YearSpan.of(snapshot.year()));
    }
}
