package uk.cdop.casebook.publishing.report;

import uk.cdop.casebook.office.door.ReportWriter;
import uk.cdop.casebook.publishing.file.WordFile;
import uk.cdop.casebook.statistics.narrative.Report;

/** Writes reports as .docx. The properties of the file carry the title, the panel and the as-at day. */
public final class DocxReports implements ReportWriter {

    @Override
    public byte[] docx(Report report) {
        return WordFile.of(new WordFile.About(report.title(), report.panel(), report.asAt()), document -> new ReportPages(document, report).fill());
    }
}
