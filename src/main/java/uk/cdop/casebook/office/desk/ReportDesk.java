package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.annualtables.WriteAnnualReport;
import uk.cdop.casebook.office.annualtables.WriteInternalWorkbook;

/** What one can write of a year beside its tables: the annual report, and the office's working copy with charts. */
public record ReportDesk(WriteAnnualReport writeReport, WriteInternalWorkbook writeInternalWorkbook) {}
