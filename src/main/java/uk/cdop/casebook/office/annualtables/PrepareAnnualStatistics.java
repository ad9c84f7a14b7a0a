package uk.cdop.casebook.office.annualtables;

import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Freezes the facts as they are today and counts a year's tables from them and the figures held from elsewhere, for the screen or for a file. */
@Needs(Right.READ_STATISTICS)
public final class PrepareAnnualStatistics {

    private final Session session;
    private final Today today;
    private final ReferenceSetUp reference;

    public PrepareAnnualStatistics(Session session, Today today, ReferenceSetUp reference) {
        this.session = session;
        this.today = today;
        this.reference = reference;
    }

    public Publication prepare(FinancialYear year, Publication.Edition edition) {
        return session.read(Right.READ_STATISTICS, records -> from(records, year, edition));
    }

    Publication from(Records records, FinancialYear year, Publication.Edition edition) {
        return AnnualPublication.of(
                Snapshot.of(year, today.date(), records.cases().facts(), records.meetings().all()).with(reference.figures(records)).with(evidence(records)),
                edition);
    }

    private static Evidence evidence(Records records) {
        return new Evidence(records.doubts().ofOneChild(), records.doubts().accepted());
    }
}
