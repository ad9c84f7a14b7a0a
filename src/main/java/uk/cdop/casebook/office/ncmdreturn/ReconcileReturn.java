package uk.cdop.casebook.office.ncmdreturn;

import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Lays our counts of a year beside those of the national database's monitoring report. */
@Needs(Right.READ_RETURN)
public final class ReconcileReturn {

    private final Session session;
    private final Today today;

    public ReconcileReturn(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public Reconciliation reconcile(FinancialYear year) {
        return session.read(Right.READ_RETURN, records -> Reconciliation.of(
                Snapshot.of(year, today.date(), records.cases().facts(), records.meetings().all()), records.monitoring().reported(year)));
    }
}
