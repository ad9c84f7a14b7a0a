package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Counts how complete the answers of a year's return are: by question, by agency and by case, each kind of blank by itself. */
@Needs(Right.READ_RETURN)
public final class CountAnswers {

    private final Session session;
    private final ReturnCompiler compiler;
    private final FieldCounts fields;
    private final AnswerTallies tallies;

    public CountAnswers(Session session, FormCatalogue catalogue, AreaDirectory areas) {
        this.session = session;
        this.compiler = new ReturnCompiler(catalogue, new AnswerWording(catalogue.codeLists(), areas));
        this.fields = new FieldCounts(catalogue);
        this.tallies = new AnswerTallies(catalogue);
    }

    public record AnswerCounts(List<FieldCount> byField, List<AnswerCount> byAgency, List<AnswerCount> byCase) {}

    public AnswerCounts count(FinancialYear year) {
        return session.read(Right.READ_RETURN, records -> {
            List<CaseSheet> sheets = compiler.compile(records, year);
            Map<CaseNumber, List<FormSheet>> reported = compiler.reported(records, year, sheets);
            return new AnswerCounts(fields.of(sheets, reported), tallies.byAgency(records, sheets, compiler.laidOut(records, year)), tallies.byCase(sheets, reported));
        });
    }
}
