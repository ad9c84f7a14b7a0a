package uk.cdop.casebook.office.ncmdreturn;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnWriter;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes the return of a year as files to key or to map from, and records that it was done. Nothing is submitted. */
@Needs(Right.WRITE_RETURN)
public final class WriteReturn {

    private final Session session;
    private final ReturnCompiler compiler;
    private final ReturnViews views;
    private final FieldCounts counts;
    private final AnswerTallies tallies;
    private final Today today;
    private final ReturnWriter writer;

    public WriteReturn(Session session, FormCatalogue catalogue, AreaDirectory areas, Today today, ReturnWriter writer) {
        this.session = session;
        AnswerWording wording = new AnswerWording(catalogue.codeLists(), areas);
        this.compiler = new ReturnCompiler(catalogue, wording);
        this.views = new ReturnViews(wording);
        this.counts = new FieldCounts(catalogue);
        this.tallies = new AnswerTallies(catalogue);
        this.today = today;
        this.writer = writer;
    }

    /** What was written, and the return that is in it. */
    public record Written(NcmdReturn ncmdReturn, List<Path> files) {}

    /** Files and audit entry together, or neither. */
    public Written write(FinancialYear year, Path folder, Progress progress) {
        return session.change(Right.WRITE_RETURN, records -> {
            progress.step("Gathering the cases", 0, 3);
            List<CaseSheet> sheets = compiler.compile(records, year);
            records.audit().record(AuditEvent.counted(AuditEvent.What.RETURN_WRITTEN, "ncmd_return", year.fileLabel(), sheets.size()));
            progress.step("Writing files", 1, 3);
            Map<CaseNumber, List<FormSheet>> reported = compiler.reported(records, year, sheets);
            ReturnPack pack = views.forFiles(
                    year, today.date(), sheets, counts.of(sheets, reported), tallies.byAgency(records, sheets, compiler.laidOut(records, year)), tallies.byCase(sheets, reported));
            List<Path> files = writer.write(pack, folder, progress);
            progress.report("Done", 3, 3);
            return new Written(views.forScreen(year, sheets, EditAgencyForms.areKeyed(records)), files);
        });
    }
}
