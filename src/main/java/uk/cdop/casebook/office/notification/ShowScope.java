package uk.cdop.casebook.office.notification;

import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeRules;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.TriageStore.KeptTriage;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the scope of a case as its answers now are, with what was asked at the triage. */
@Needs(Right.READ_CASES)
public final class ShowScope {

    private final Session session;
    private final AreaDirectory areas;

    public ShowScope(Session session, AreaDirectory areas) {
        this.session = session;
        this.areas = areas;
    }

    /** The judgement of today and the answers to the triage alone. */
    public record ScopeView(Scope scope, Answers triage) {

        @Override
        public String toString() {
            return "ScopeView";
        }
    }

    /** Empty where the vault has no such case. */
    public Optional<ScopeView> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> {
            Answers triage = records.triage().of(number).map(KeptTriage::answers).orElse(Answers.NONE);
            return new ScopeView(ScopeRules.judge(ScopeAnswers.together(file.notificationForm().answers(), triage), areas), triage);
        }));
    }
}
