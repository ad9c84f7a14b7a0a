package uk.cdop.casebook.office.door;

import uk.cdop.casebook.statistics.narrative.Report;

/** Writes a report for a word processor. The same report gives the same bytes. */
public interface ReportWriter {

    byte[] docx(Report report);
}
