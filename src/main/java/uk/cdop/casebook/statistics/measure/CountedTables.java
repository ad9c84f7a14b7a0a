package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The tables of one snapshot, each counted once, however many editions have it. Measures that are equal count the same table. */
public final class CountedTables {

    private final Snapshot snapshot;
    private final Map<Measure, StatisticalTable> counted = new ConcurrentHashMap<>();

    public CountedTables(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** In their order, counted beside each other where there are cores for it. */
    public List<StatisticalTable> of(List<Measure> measures) {
        return measures.parallelStream().map(measure -> counted.computeIfAbsent(measure, asked -> asked.count(snapshot))).toList();
    }
}
