package uk.cdop.casebook.statistics.publication;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.crosscheck.AreasThenAddUp;
import uk.cdop.casebook.statistics.crosscheck.AuditorsChecks;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Puts a year's publication together from one snapshot: tables, what they say in sentences, definitions and checks. */
public final class AnnualPublication {

    public static final String PANEL = "Pan-Dorset and Somerset Child Death Overview Panel";

    private AnnualPublication() {}

    /** Of the panel's own edition alone: these tables hold every number, and may not be called anything else. */
    public static Publication of(Snapshot snapshot, Publication.Edition edition) {
        return of(snapshot, edition, AreaBasis.AS_NOW);
    }

    /** With areas as they are now, which is what is published, or the three tables by area with areas as they were; the checks of today's areas are made of either. */
    public static Publication of(Snapshot snapshot, Publication.Edition edition, AreaBasis basis) {
        if (edition != Publication.Edition.RESTRICTED) {
            throw new IllegalArgumentException("whole tables are for the panel alone");
        }
        List<StatisticalTable> asNow = AnnualMeasures.count(snapshot);
        boolean then = basis == AreaBasis.AS_THEN;
        List<StatisticalTable> tables = then ? AnnualMeasures.countAsThen(asNow, snapshot) : asNow;
        List<Check> checks = new ArrayList<>(AuditorsChecks.run(new Examined(snapshot, asNow)));
        if (then) {
            checks.add(new AreasThenAddUp().check(new Examined(snapshot, tables)));
        }
        return new Publication(
                "Child death reviews: annual statistics, " + snapshot.year().ending() + (then ? ", " + basis.words() : ""), PANEL, snapshot.year(), edition,
                snapshot.asAt(), snapshot.hash(), Summary.of(snapshot, asNow), Definitions.ALL, tables,
                checks, basis);
    }
}
