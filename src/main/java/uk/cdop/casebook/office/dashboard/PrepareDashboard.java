package uk.cdop.casebook.office.dashboard;

import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.year.Quarter;

/** Counts a quarter's dashboard from the records as they are today, in one reading. */
@Needs(Right.READ_STATISTICS)
public final class PrepareDashboard {

    private final Session session;
    private final GatherQuarter gather;
    private final Today today;

    public PrepareDashboard(Session session, GatherQuarter gather, Today today) {
        this.session = session;
        this.gather = gather;
        this.today = today;
    }

    /** {@link OfficeFailure} REFUSED where the quarter has not begun. */
    public Dashboard prepare(Quarter quarter) {
        return session.read(Right.READ_STATISTICS, records -> from(records, quarter));
    }

    Dashboard from(Records records, Quarter quarter) {
        if (quarter.firstDay().isAfter(today.date())) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED, "The quarter " + quarter + " has not begun, so there is nothing to count. Choose an earlier one.");
        }
        return Dashboard.of(gather.of(records, quarter, today.date()));
    }
}
