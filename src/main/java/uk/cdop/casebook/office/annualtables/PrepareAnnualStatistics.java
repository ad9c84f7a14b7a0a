package uk.cdop.casebook.office.annualtables;

import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Freezes the facts as they are today and counts a year's tables from them and the figures held from elsewhere, for the screen or for a file. */
@Needs(Right.READ_STATISTICS)
public final class PrepareAnnualStatistics {

    private final Session session;
    private final Today today;
    private final FreezeFacts facts;

    public PrepareAnnualStatistics(Session session, Today today, FreezeFacts facts) {
        this.session = session;
        this.today = today;
        this.facts = facts;
    }

    public Publication prepare(FinancialYear year, Publication.Edition edition) {
        return prepare(year, edition, AreaBasis.AS_NOW);
    }

    /** With areas as they are now, or as they were on the day of each death. */
    public Publication prepare(FinancialYear year, Publication.Edition edition, AreaBasis areas) {
        return session.read(Right.READ_STATISTICS, records -> from(records, year, edition, areas));
    }

    Publication from(Records records, FinancialYear year, Publication.Edition edition, AreaBasis areas) {
        return AnnualPublication.of(facts.of(records, year, today.date()), edition, areas);
    }
}
