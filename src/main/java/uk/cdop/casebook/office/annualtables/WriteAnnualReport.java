package uk.cdop.casebook.office.annualtables;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReportWriter;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.narrative.AnnualReport;
import uk.cdop.casebook.statistics.narrative.PanelSection;
import uk.cdop.casebook.statistics.narrative.Partnership;
import uk.cdop.casebook.statistics.publication.EditionDraft;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Writes the annual report of one edition, and beside it the section for each safeguarding partnership's own report, and records
 * that it was done; where one of the auditor's checks fails, nothing is written.
 */
@Needs(Right.WRITE_STATISTICS)
public final class WriteAnnualReport {

    private static final String ENDING = ".docx";
    private static final String NOT_PUBLISHED =
            "This edition has not been published from these facts. Write its annual statistics first, and then its report, which shows what they show. Nothing was written.";

    private final Session session;
    private final PrepareAnnualStatistics prepare;
    private final ReportWriter writer;
    private final FileBatch files;

    public WriteAnnualReport(Session session, PrepareAnnualStatistics prepare, ReportWriter writer, FileBatch files) {
        this.session = session;
        this.prepare = prepare;
        this.writer = writer;
        this.files = files;
    }

    public sealed interface WriteReportOutcome {

        /** The report first, then the sections. */
        record Written(List<Path> files) implements WriteReportOutcome {

            public Written {
                files = List.copyOf(files);
            }
        }

        /** Nothing was written. */
        record Refused(String sentence) implements WriteReportOutcome {}
    }

    /** What a report is called where a person chose a folder alone. */
    public static String fileName(FinancialYear year, Publication.Edition edition) {
        return "annual-report-" + year.fileLabel() + "-" + edition.code() + ENDING;
    }

    /** Files and audit entry together, or neither. */
    public WriteReportOutcome write(FinancialYear year, Publication.Edition edition, Path file, Progress progress) {
        Path name = file.getFileName();
        if (name == null || !name.toString().endsWith(ENDING)) {
            return new WriteReportOutcome.Refused("Give the name of a file that ends in .docx. Nothing was written.");
        }
        Optional<Publication.Edition> said = otherEdition(name.toString(), edition);
        if (said.isPresent()) {
            return new WriteReportOutcome.Refused("The name of the file says \u201c%s\u201d, and this is the %s edition. Give another name. Nothing was written."
                    .formatted(said.get().code(), edition.code()));
        }
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting and checking", 0, 3);
            if (edition.leavesThePanel()) {
                EditionDraft draft = prepare.draft(records, year, edition, AreaGroup.ALL_AREAS, PrepareAnnualStatistics.signedOff(records));
                return isPublished(records, draft.publication()) ? write(records, draft.publication(), draft.failed(), file.toAbsolutePath(), progress)
                        : new WriteReportOutcome.Refused(NOT_PUBLISHED);
            }
            Publication publication = prepare.restricted(records, year, AreaBasis.AS_NOW);
            return write(records, publication, publication.failed(), file.toAbsolutePath(), progress);
        });
    }

    /** What is for the panel alone does not go out by a name that says it is for everybody. */
    private static Optional<Publication.Edition> otherEdition(String name, Publication.Edition edition) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return Stream.of(Publication.Edition.values()).filter(one -> one != edition && words.contains(one.code())).findFirst();
    }

    /** The report shows what the edition shows, and readers learn nothing that is not kept as given away. */
    private static boolean isPublished(Records records, Publication draft) {
        return records.editions().published().stream().anyMatch(one -> one.year().equals(draft.year()) && one.edition() == draft.edition()
                && one.area() == AreaGroup.ALL_AREAS && one.snapshot().equals(draft.snapshot()));
    }

    private WriteReportOutcome write(Records records, Publication publication, List<Check> failed, Path file, Progress progress) {
        if (!failed.isEmpty()) {
            return new WriteReportOutcome.Refused(new WriteStatisticsOutcome.Stopped(failed).sentence());
        }
        progress.step("Drafting the report and its sections", 1, 3);
        Map<String, byte[]> contents = contents(publication, file.getFileName().toString());
        records.audit().record(AuditEvent.counted(AuditEvent.What.STATISTICS_WRITTEN, "report", publication.year().fileLabel(), contents.size()));
        return new WriteReportOutcome.Written(files.write(file.getParent(), contents, progress));
    }

    private Map<String, byte[]> contents(Publication publication, String name) {
        String stem = name.substring(0, name.length() - ENDING.length());
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put(name, writer.docx(AnnualReport.of(publication)));
        for (Partnership partnership : Partnership.of(publication.year())) {
            contents.put(stem + "-section-" + partnership.code() + ENDING, writer.docx(PanelSection.of(publication, partnership)));
        }
        return contents;
    }
}
