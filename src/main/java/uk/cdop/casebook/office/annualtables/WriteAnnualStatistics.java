package uk.cdop.casebook.office.annualtables;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.PublicationWriter;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes a year's statistics as files, and records that it was done. */
@Needs(Right.WRITE_STATISTICS)
public final class WriteAnnualStatistics {

    private final Session session;
    private final PrepareAnnualStatistics prepare;
    private final PublicationWriter writer;

    public WriteAnnualStatistics(Session session, PrepareAnnualStatistics prepare, PublicationWriter writer) {
        this.session = session;
        this.prepare = prepare;
        this.writer = writer;
    }

    /** What was written, and the tables that are in it. */
    public record Written(Publication publication, List<Path> files) {}

    /** Files and audit entry together, or neither. */
    public Written write(FinancialYear year, Publication.Edition edition, Path folder, Progress progress) {
        return write(year, edition, AreaBasis.AS_NOW, folder, progress);
    }

    /** With areas as they are now, or as they were on the day of each death: then the files say so by their names. */
    public Written write(FinancialYear year, Publication.Edition edition, AreaBasis areas, Path folder, Progress progress) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting", 0, 3);
            Publication publication = prepare.from(records, year, edition, areas);
            progress.step("Writing files", 1, 3);
            records.audit().record(AuditEvent.of(AuditEvent.What.STATISTICS_WRITTEN, "statistics", year.fileLabel()));
            List<Path> files = writer.write(publication, folder, progress);
            progress.report("Done", 3, 3);
            return new Written(publication, files);
        });
    }
}
