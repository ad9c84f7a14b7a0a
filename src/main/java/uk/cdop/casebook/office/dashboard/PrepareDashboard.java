package uk.cdop.casebook.office.dashboard;

import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.dashboard.DashboardFacts;
import uk.cdop.casebook.statistics.year.Quarter;

/** Counts a quarter's dashboard from the records as they are today, in one reading. */
@Needs(Right.READ_STATISTICS)
public final class PrepareDashboard {

    /** The last of them is writing, where that follows. */
    static final int STEPS = 3;

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
        return prepare(quarter, Progress.NONE);
    }

    /** The same, saying how far it has come; where it is stopped after reading, nothing is counted. */
    public Dashboard prepare(Quarter quarter, Progress progress) {
        return session.read(Right.READ_STATISTICS, records -> from(records, quarter, progress));
    }

    Dashboard from(Records records, Quarter quarter, Progress progress) {
        if (quarter.firstDay().isAfter(today.date())) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED, "The quarter " + quarter + " has not begun, so there is nothing to count. Choose an earlier one.");
        }
        progress.step("Reading the cases", 0, STEPS);
        DashboardFacts facts = gather.of(records, quarter, today.date());
        progress.step("Counting the quarter", 1, STEPS);
        return Dashboard.of(facts);
    }
}
