package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.RefusedRow;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Keeps what a monitoring report says of a year, with the office's explanations, from CSV text: the whole of it, or nothing. */
@Needs(Right.WRITE_RETURN)
public final class KeepReportedCounts {

    private final Session session;
    private final Today today;

    public KeepReportedCounts(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public sealed interface KeepReportedOutcome {

        record Kept(int measures) implements KeepReportedOutcome {}

        /** The text has mistakes; what was kept is as it was. */
        record Refused(List<RefusedRow> rows) implements KeepReportedOutcome {}
    }

    public KeepReportedOutcome keep(FinancialYear year, String csv) {
        ReportedText.Reading reading = ReportedText.read(csv, today.date(), today.instant(), session.who().name());
        if (!reading.refused().isEmpty()) {
            return session.read(Right.WRITE_RETURN, records -> new KeepReportedOutcome.Refused(reading.refused()));
        }
        return session.change(Right.WRITE_RETURN, records -> {
            records.monitoring().replace(year, reading.counts());
            records.audit().record(AuditEvent.counted(AuditEvent.What.RETURN_COMPARED, "ncmd_return", year.fileLabel(), reading.counts().size()));
            return new KeepReportedOutcome.Kept(reading.counts().size());
        });
    }
}
