package uk.cdop.casebook.office.annualtables;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.InternalWorkbookWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes the office's working copy of a year: every table with charts, and the checks, whether they held or not. It is never published. */
@Needs(Right.WRITE_STATISTICS)
public final class WriteInternalWorkbook {

    private final Session session;
    private final PrepareAnnualStatistics prepare;
    private final InternalWorkbookWriter writer;
    private final FileBatch files;

    public WriteInternalWorkbook(Session session, PrepareAnnualStatistics prepare, InternalWorkbookWriter writer, FileBatch files) {
        this.session = session;
        this.prepare = prepare;
        this.writer = writer;
        this.files = files;
    }

    /** The file that was written. File and audit entry together, or neither. */
    public List<Path> write(FinancialYear year, Path folder, Progress progress) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting and checking", 0, 2);
            Publication publication = prepare.restricted(records, year, AreaBasis.AS_NOW);
            progress.step("Making the workbook", 1, 2);
            Map<String, byte[]> contents = Map.of("annual-statistics-" + year.fileLabel() + "-internal.xlsx", writer.xlsx(publication));
            records.audit().record(AuditEvent.of(AuditEvent.What.STATISTICS_WRITTEN, "internal_workbook", year.fileLabel()));
            return files.write(folder, contents, progress);
        });
    }
}
