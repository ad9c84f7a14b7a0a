package uk.cdop.casebook.app;

import uk.cdop.casebook.office.dashboard.GatherQuarter;
import uk.cdop.casebook.office.dashboard.PrepareDashboard;
import uk.cdop.casebook.office.dashboard.WriteDashboard;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.desk.DashboardDesk;
import uk.cdop.casebook.office.ncmdreturn.ReturnStanding;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.dashboard.DashboardFiles;

/** Builds the dashboard of a quarter. */
final class DashboardWiring {

    private final SharedParts parts;

    DashboardWiring(SharedParts parts) {
        this.parts = parts;
    }

    DashboardDesk desk(Session session) {
        GatherQuarter gather = new GatherQuarter(
                new LimitsInUse(parts.deadlines()), parts.catalogue(), new ReturnStanding(parts.catalogue(), parts.areas(), ReturnWiring.register(parts)));
        PrepareDashboard prepare = new PrepareDashboard(session, gather, parts.today());
        return new DashboardDesk(prepare, new WriteDashboard(session, prepare, new DashboardFiles()));
    }
}
