package uk.cdop.casebook.office.annualtables;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.annualtables.PublishEdition.PublishEditionOutcome;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.PublicationWriter;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Writes a year's statistics as files, and records that it was done. The panel's own edition is its working copy, and says on
 * a sheet which checks did not hold; files of any other edition leave the panel, so that writing them publishes it.
 */
@Needs(Right.WRITE_STATISTICS)
public final class WriteAnnualStatistics {

    private final Session session;
    private final PrepareAnnualStatistics prepare;
    private final PublishEdition publish;
    private final PublicationWriter writer;

    public WriteAnnualStatistics(Session session, PrepareAnnualStatistics prepare, PublishEdition publish, PublicationWriter writer) {
        this.session = session;
        this.prepare = prepare;
        this.publish = publish;
        this.writer = writer;
    }

    /** What was written, and the tables that are in it. */
    public record Written(Publication publication, List<Path> files) {}

    /** Files and audit entry together, or neither. REFUSED, saying which checks, where the edition may not be published. */
    public Written write(FinancialYear year, Publication.Edition edition, Path folder, Progress progress) {
        if (!edition.leavesThePanel()) {
            return restricted(year, folder, progress);
        }
        return switch (publish.publish(year, edition, AreaGroup.ALL_AREAS, folder, progress)) {
            case PublishEditionOutcome.Published(Publication publication, List<Path> files) -> new Written(publication, files);
            case PublishEditionOutcome.Stopped stopped -> throw new OfficeFailure(OfficeFailure.Kind.REFUSED, stopped.sentence());
        };
    }

    private Written restricted(FinancialYear year, Path folder, Progress progress) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting", 0, 3);
            Publication publication = prepare.restricted(records, year);
            progress.step("Writing files", 1, 3);
            records.audit().record(AuditEvent.of(AuditEvent.What.STATISTICS_WRITTEN, "statistics", year.fileLabel()));
            List<Path> files = writer.write(publication, folder, progress);
            progress.report("Done", 3, 3);
            return new Written(publication, files);
        });
    }
}
