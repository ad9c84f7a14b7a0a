package uk.cdop.casebook.app;

import uk.cdop.casebook.office.annualtables.PrepareAnnualStatistics;
import uk.cdop.casebook.office.annualtables.SetReleaseDays;
import uk.cdop.casebook.office.annualtables.SetWholeYears;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport;
import uk.cdop.casebook.office.annualtables.WriteInternalWorkbook;
import uk.cdop.casebook.office.desk.ReportDesk;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.annualtables.InternalWorkbook;
import uk.cdop.casebook.publishing.file.FolderFiles;
import uk.cdop.casebook.publishing.report.DocxReports;

/** Builds what is written of a year beside its tables. */
final class ReportWiring {

    private ReportWiring() {}

    static ReportDesk desk(Session session, PrepareAnnualStatistics prepare, Today today) {
        return new ReportDesk(
                new WriteAnnualReport(session, prepare, new DocxReports(), new FolderFiles()),
                new WriteInternalWorkbook(session, prepare, new InternalWorkbook(), new FolderFiles()),
                new SetReleaseDays(session), new SetWholeYears(session, today));
    }
}
