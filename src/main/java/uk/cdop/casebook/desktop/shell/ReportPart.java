package uk.cdop.casebook.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesViewModel;
import uk.cdop.casebook.desktop.annualtables.ReleaseDaysViewModel;
import uk.cdop.casebook.desktop.annualtables.YearFilesView;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.desktop.support.WritesYear;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport.WriteReportOutcome;
import uk.cdop.casebook.office.desk.ReportDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Puts all that can be written of a year behind its buttons. */
final class ReportPart {

    private ReportPart() {}

    static YearFilesView of(UseCases can, AnnualTablesViewModel page, Background background) {
        ReportDesk desk = can.office().reports();
        Supplier<FinancialYear> year = page.yearProperty()::get;
        return new YearFilesView(page, new ReleaseDaysViewModel(desk.releaseDays(), page.yearProperty(), can.today()::date, background), new YearFilesView.Others(
                new WriteFilesViewModel("Write all editions", can.writeEveryEdition(), year, background),
                new WriteFilesViewModel("Write the annual report", () -> report(desk.writeReport(), page.editionProperty().get()), year, background),
                new WriteFilesViewModel("Write the internal workbook", desk.writeInternalWorkbook()::write, year, background)));
    }

    private static WritesYear report(WriteAnnualReport report, Edition edition) {
        return (asked, folder, progress) -> files(report.write(asked, edition, folder.resolve(WriteAnnualReport.fileName(asked, edition)), progress));
    }

    private static List<Path> files(WriteReportOutcome outcome) {
        return switch (outcome) {
            case WriteReportOutcome.Written(List<Path> files) -> files;
            case WriteReportOutcome.Refused(String sentence) -> throw new OfficeFailure(OfficeFailure.Kind.REFUSED, sentence);
        };
    }
}
