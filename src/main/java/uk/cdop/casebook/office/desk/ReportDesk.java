package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.annualtables.SetReleaseDays;
import uk.cdop.casebook.office.annualtables.SetWholeYears;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport;
import uk.cdop.casebook.office.annualtables.WriteInternalWorkbook;

/** What one can write of a year beside its tables: the annual report, the office's working copy with charts, and the days that the covers say. */
public record ReportDesk(WriteAnnualReport writeReport, WriteInternalWorkbook writeInternalWorkbook, SetReleaseDays releaseDays, SetWholeYears wholeYears) {}
