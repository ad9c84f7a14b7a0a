package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** How ready the return of a year is, without a single answer in it: references, stages, form states and field keys. */
public record ReturnSummary(FinancialYear year, boolean ready, List<SummaryCase> cases, List<String> blockers) {

    public record SummaryCase(CaseNumber number, CaseStage stage, boolean ready, List<SummaryForm> forms, List<String> blockers) {}

    /**
     * One form of one case.
     *
     * @param state             {@code complete}, {@code incomplete} or {@code not_due}
     * @param changedSinceKeyed the questions of which the answer was corrected since the form was returned
     * @param returned          where its return stands
     */
    public record SummaryForm(
            NamedForm name, LocalDate version, String state, String stateInWords, List<FieldKey> missing, List<FieldKey> changedSinceKeyed, SummaryReturn returned) {

        public FormCode form() {
            return name.code();
        }
    }

    /** Where the return of a form stands, with days and people as the register has them. */
    public record SummaryReturn(ReturnState state, Optional<LocalDate> keyedOn, String keyedBy, Optional<LocalDate> confirmedOn, String confirmedBy) {}

    public ReturnSummary {
        cases = List.copyOf(cases);
        blockers = List.copyOf(blockers);
    }
}
