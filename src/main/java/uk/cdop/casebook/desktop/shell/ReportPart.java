package uk.cdop.casebook.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import uk.cdop.casebook.desktop.annualtables.ReportFiles;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport.WriteReportOutcome;
import uk.cdop.casebook.office.desk.ReportDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Puts the writing of the annual report and of the internal workbook behind their buttons. */
final class ReportPart {

    private ReportPart() {}

    static ReportFiles of(ReportDesk desk, Supplier<FinancialYear> year, Background background) {
        return new ReportFiles(
                new WriteFilesViewModel("Write the annual report", (asked, folder, progress) -> files(desk.writeReport().write(
                        asked, Edition.RESTRICTED, folder.resolve(WriteAnnualReport.fileName(asked, Edition.RESTRICTED)), progress)), year, background),
                new WriteFilesViewModel("Write the internal workbook", desk.writeInternalWorkbook()::write, year, background));
    }

    private static List<Path> files(WriteReportOutcome outcome) {
        return switch (outcome) {
            case WriteReportOutcome.Written(List<Path> files) -> files;
            case WriteReportOutcome.Refused(String sentence) -> throw new OfficeFailure(OfficeFailure.Kind.REFUSED, sentence);
        };
    }
}
