package uk.cdop.casebook.statistics.publication;

import java.util.List;
import uk.cdop.casebook.statistics.crosscheck.AuditorsChecks;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Puts a year's publication together from one snapshot: tables, what they say in sentences, definitions and checks. */
public final class AnnualPublication {

    public static final String PANEL = "Pan-Dorset and Somerset Child Death Overview Panel";

    private AnnualPublication() {}

    /** Of the panel's own edition alone: these tables hold every number, and may not be called anything else. */
    public static Publication of(Snapshot snapshot, Publication.Edition edition) {
        if (edition != Publication.Edition.RESTRICTED) {
            throw new IllegalArgumentException("whole tables are for the panel alone");
        }
        List<StatisticalTable> tables = AnnualMeasures.count(snapshot);
        return new Publication(
                "Child death reviews: annual statistics, " + snapshot.year().ending(), PANEL, snapshot.year(), edition,
                snapshot.asAt(), snapshot.hash(), Summary.of(snapshot, tables), Definitions.ALL, tables,
                AuditorsChecks.run(new Examined(snapshot, tables)));
    }
}
