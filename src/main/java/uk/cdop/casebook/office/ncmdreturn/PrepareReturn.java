package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Says, case by case and form by form, what the national database still needs for a year. {@link ReturnScope} says which
 * cases those are, {@link ReturnCompiler} when one is ready.
 */
@Needs(Right.READ_RETURN)
public final class PrepareReturn {

    private final Session session;
    private final ReturnCompiler compiler;
    private final ReturnViews views;

    public PrepareReturn(Session session, FormCatalogue catalogue, AreaDirectory areas) {
        this.session = session;
        this.compiler = new ReturnCompiler(catalogue);
        this.views = new ReturnViews(new AnswerWording(catalogue.codeLists(), areas));
    }

    /** Every case that was notified or reviewed in the year, or was open during it. */
    public record NcmdReturn(FinancialYear year, boolean ready, List<ReturnCase> cases, List<String> blockers) {

        /** A sentence for each case whose analysis was amended since it was returned. */
        public List<String> amendments() {
            return cases.stream().flatMap(one -> one.amended().stream()).map(ReturnAmendment::sentence).toList();
        }
    }

    public record ReturnCase(
            CaseNumber number, CaseStage stage, boolean ready, List<ReturnForm> forms, Optional<ReturnAmendment> amended, List<String> blockers) {}

    /** One form of one case: complete, incomplete or not due yet. */
    public record ReturnForm(FormCode form, LocalDate version, State state, List<ReturnAnswer> answers, List<FieldKey> missing) {

        public enum State {
            COMPLETE, INCOMPLETE, NOT_DUE
        }
    }

    /** One line of the key-in sheet: the question in form order, what kind of answer there is, and the answer as keyed. */
    public record ReturnAnswer(String section, FieldKey field, String label, AnswerState state, String text, boolean needed) {}

    public NcmdReturn prepare(FinancialYear year) {
        return session.read(Right.READ_RETURN, records -> views.forScreen(year, compiler.compile(records, year)));
    }
}
