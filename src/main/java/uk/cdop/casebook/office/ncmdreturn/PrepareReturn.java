package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Says, case by case and form by form, what the national database still needs for a year. */
@Needs(Right.READ_RETURN)
public final class PrepareReturn {

    private final Session session;

    public PrepareReturn(Session session) {
        this.session = session;
    }

    /** Every case that was notified or reviewed in the year, or was open during it. */
    public record NcmdReturn(FinancialYear year, boolean ready, List<ReturnCase> cases, List<String> blockers) {}

    public record ReturnCase(CaseNumber number, CaseStage stage, boolean ready, List<ReturnForm> forms, List<String> blockers) {}

    /** One form of one case: complete, incomplete or not due yet. */
    public record ReturnForm(FormCode form, LocalDate version, State state, List<ReturnAnswer> answers, List<FieldKey> missing) {

        public enum State {
            COMPLETE, INCOMPLETE, NOT_DUE
        }
    }

    /** One line of the key-in sheet: the question in form order, what kind of answer there is, and the answer as keyed. */
    public record ReturnAnswer(String section, FieldKey field, String label, AnswerState state, String text, boolean needed) {}

    public NcmdReturn prepare(FinancialYear year) {
        throw new UnsupportedOperationException("to be built on the form catalogue");
    }
}
