package uk.cdop.casebook.office.annualtables;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.PublicationWriter;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes a year's statistics as files, and records that it was done; where one of the auditor's checks fails, nothing is written. */
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

    public sealed interface WriteStatisticsOutcome {

        /** What was written, and the tables that are in it. */
        record Written(Publication publication, List<Path> files) implements WriteStatisticsOutcome {}

        /** Nothing was written, because these checks failed. Each names its cases, where it is about cases. */
        record Stopped(List<Check> failed) implements WriteStatisticsOutcome {

            /** For the person, without the reference of a case. */
            public String sentence() {
                return "Nothing was written, because %s of the figures did not hold: %s. Mend the records, or accept an exception with its reason where the check allows one."
                        .formatted(failed.size() == 1 ? "a check" : failed.size() + " checks", failed.stream().map(Stopped::named).collect(Collectors.joining(", ")));
            }

            private static String named(Check check) {
                int cases = check.cases().size();
                return cases == 0 ? check.id() : check.id() + " (" + cases + (cases == 1 ? " case)" : " cases)");
            }
        }
    }

    /** Files and audit entry together, or neither. */
    public WriteStatisticsOutcome write(FinancialYear year, Publication.Edition edition, Path folder, Progress progress) {
        return write(year, edition, AreaBasis.AS_NOW, folder, progress);
    }

    /** With areas as they are now, or as they were on the day of each death: then the files say so by their names. */
    public WriteStatisticsOutcome write(FinancialYear year, Publication.Edition edition, AreaBasis areas, Path folder, Progress progress) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting and checking", 0, 3);
            Publication publication = prepare.from(records, year, edition, areas);
            if (!publication.failed().isEmpty()) {
                return new WriteStatisticsOutcome.Stopped(publication.failed());
            }
            progress.step("Writing files", 1, 3);
            records.audit().record(AuditEvent.of(AuditEvent.What.STATISTICS_WRITTEN, "statistics", year.fileLabel()));
            List<Path> files = writer.write(publication, folder, progress);
            progress.report("Done", 3, 3);
            return new WriteStatisticsOutcome.Written(publication, files);
        });
    }
}
