package uk.cdop.casebook.office.dashboard;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.DashboardWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.year.Quarter;

/** Writes a quarter's dashboard as files, and records that it was done. */
@Needs(Right.WRITE_STATISTICS)
public final class WriteDashboard {

    private final Session session;
    private final PrepareDashboard prepare;
    private final DashboardWriter writer;

    public WriteDashboard(Session session, PrepareDashboard prepare, DashboardWriter writer) {
        this.session = session;
        this.prepare = prepare;
        this.writer = writer;
    }

    /** What was written, the figures that are in it, and the same figures as one JSON document. */
    public record Written(Dashboard dashboard, List<Path> files, String json) {}

    /** Files and audit entry together, or neither; {@link uk.cdop.casebook.office.failure.OfficeFailure} REFUSED where the quarter has not begun. */
    public Written write(Quarter quarter, Path folder, Progress progress) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            Dashboard dashboard = prepare.from(records, quarter, progress);
            progress.step("Writing files", PrepareDashboard.STEPS - 1, PrepareDashboard.STEPS);
            records.audit().record(AuditEvent.of(AuditEvent.What.STATISTICS_WRITTEN, "statistics", quarter.fileLabel()));
            List<Path> files = writer.write(dashboard, folder, progress);
            progress.report("Done", PrepareDashboard.STEPS, PrepareDashboard.STEPS);
            return new Written(dashboard, files, writer.json(dashboard));
        });
    }
}
