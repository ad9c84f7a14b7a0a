package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.dashboard.PrepareDashboard;
import uk.cdop.casebook.office.dashboard.WriteDashboard;

/** What one can do with a quarter's dashboard. */
public record DashboardDesk(PrepareDashboard prepareDashboard, WriteDashboard writeDashboard) {}
