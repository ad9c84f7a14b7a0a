package uk.cdop.casebook.statistics.publication;

import java.util.List;
import uk.cdop.casebook.statistics.crosscheck.AuditorsChecks;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** A year's frozen facts with the whole tables counted from them and what the auditor's checks said: made once, whatever editions follow, which find what was counted. */
public record CountedYear(CountedTables once, String hash, List<StatisticalTable> tables, List<Check> checks, Earlier kept) {

    public CountedYear {
        tables = List.copyOf(tables);
        checks = List.copyOf(checks);
    }

    /** Where no edition has left yet. */
    public static CountedYear of(Snapshot snapshot) {
        return of(snapshot, Earlier.nothing());
    }

    /** @param kept what the editions that left so far gave away, which last year is compared with; it is no fact, and not in the hash */
    public static CountedYear of(Snapshot snapshot, Earlier kept) {
        CountedTables once = new CountedTables(snapshot);
        List<StatisticalTable> tables = AnnualMeasures.count(once, kept);
        return new CountedYear(once, snapshot.hash(), tables, AuditorsChecks.run(new Examined(snapshot, tables, kept)), kept);
    }

    public Snapshot snapshot() {
        return once.snapshot();
    }

    Examined examined() {
        return new Examined(snapshot(), tables, kept);
    }
}
