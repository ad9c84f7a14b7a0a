package uk.cdop.casebook.office.annualtables;

import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.ncmdreturn.ReturnEvidence;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.facts.Doubt;
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
    private final ReturnEvidence ncmd;

    public PrepareAnnualStatistics(Session session, Today today, ReferenceSetUp reference, ReturnEvidence ncmd) {
        this.session = session;
        this.today = today;
        this.reference = reference;
        this.ncmd = ncmd;
    }

    public Publication prepare(FinancialYear year, Publication.Edition edition) {
        return session.read(Right.READ_STATISTICS, records -> from(records, year, edition));
    }

    Publication from(Records records, FinancialYear year, Publication.Edition edition) {
        Snapshot facts = Snapshot.of(year, today.date(), records.cases().facts(), records.meetings().all()).with(reference.figures(records));
        return AnnualPublication.of(facts.with(evidence(records, facts)), edition);
    }

    private Evidence evidence(Records records, Snapshot facts) {
        List<Doubt> doubts = Stream.concat(records.doubts().ofOneChild().stream(), ncmd.notKeyed(records, facts).stream()).toList();
        return new Evidence(doubts, records.doubts().accepted(), ncmd.reported(records, facts.year()), ncmd.completeness(records, facts));
    }
}
