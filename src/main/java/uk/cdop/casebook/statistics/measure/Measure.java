package uk.cdop.casebook.statistics.measure;

import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Counts one table from a snapshot, and from nothing else. */
public interface Measure {

    StatisticalTable count(Snapshot snapshot);
}
