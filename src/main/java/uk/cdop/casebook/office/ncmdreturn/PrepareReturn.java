package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
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
        AnswerWording wording = new AnswerWording(catalogue.codeLists(), areas);
        this.compiler = new ReturnCompiler(catalogue, wording);
        this.views = new ReturnViews(wording);
    }

    /**
     * Every case that was notified or reviewed in the year, or was open during it.
     *
     * @param keysAgencies whether this office keys the forms of agencies; else none of them is in it
     */
    public record NcmdReturn(FinancialYear year, boolean ready, List<ReturnCase> cases, List<String> blockers, boolean keysAgencies) {

        public NcmdReturn(FinancialYear year, boolean ready, List<ReturnCase> cases, List<String> blockers) {
            this(year, ready, cases, blockers, true);
        }

        /** A sentence for each form that was amended since it was returned. */
        public List<String> amendments() {
            return cases.stream().flatMap(one -> one.amendments().stream()).map(ReturnAmendment::sentence).toList();
        }
    }

    /** @param register where the return of each form stands; what says that findings were amended before any return is {@code amended} alone */
    public record ReturnCase(
            CaseNumber number, CaseStage stage, boolean ready, List<ReturnForm> forms, Optional<ReturnAmendment> amended, List<String> blockers,
            List<FormReturn> register) {

        public ReturnCase(
                CaseNumber number, CaseStage stage, boolean ready, List<ReturnForm> forms, Optional<ReturnAmendment> amended, List<String> blockers) {
            this(number, stage, ready, forms, amended, blockers, List.of());
        }

        /** Of the whole case. */
        public ReturnState state() {
            return ReturnState.ofCase(register.stream().map(FormReturn::state).toList());
        }

        public Optional<FormReturn> register(FormCode form) {
            return register(KeyedForm.of(form));
        }

        public Optional<FormReturn> register(KeyedForm form) {
            return register.stream().filter(line -> line.which().equals(form)).findFirst();
        }

        public List<ReturnAmendment> amendments() {
            return Stream.concat(register.stream().filter(line -> line.form() != FormCode.ANALYSIS).flatMap(line -> line.amended().stream()), amended.stream()).toList();
        }
    }

    /** One form of one case: complete, incomplete or not due yet. */
    public record ReturnForm(NamedForm name, LocalDate version, State state, List<ReturnAnswer> answers, List<FieldKey> missing) {

        public FormCode form() {
            return name.code();
        }

        /** An agency's form that the case waits for. */
        public boolean isOwed() {
            return form() == FormCode.REPORTING && state == State.NOT_DUE && !(missing.isEmpty() && name.agency().isEmpty());
        }

        public enum State {
            COMPLETE, INCOMPLETE, NOT_DUE
        }
    }

    /** One line of the key-in sheet: the question in form order, what kind of answer there is, and the answer as keyed. */
    public record ReturnAnswer(String section, FieldKey field, String label, AnswerState state, String text, boolean needed) {}

    public NcmdReturn prepare(FinancialYear year) {
        return session.read(Right.READ_RETURN, records -> views.forScreen(year, compiler.compile(records, year), EditAgencyForms.areKeyed(records)));
    }
}
