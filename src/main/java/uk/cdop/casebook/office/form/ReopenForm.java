package uk.cdop.casebook.office.form;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Opens a completed form again, in the version in which it was asked. */
@Needs(Right.WORK_ON_CASES)
public final class ReopenForm {

    private final Session session;
    private final FormKeeping keeping;

    public ReopenForm(Session session, FormKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    public SaveOutcome reopen(FormRef form, long rowVersion) {
        return keeping.change(session, form, rowVersion, change -> {
            FormInstance instance = change.form().instance();
            if (change.ofNotification() || instance.completedOn().isEmpty()) {
                return new SaveOutcome.NothingToDo();
            }
            if (AnalysisForms.isSignedOff(change.records(), change.form().id())) {
                return new SaveOutcome.Refused(List.of(Finding.refusal("signed_off", AnalysisHeader.STAGE,
                        "This analysis is signed off and stays as it is. To change it, choose “Correct…” on the Findings of the case and say why; both versions are kept.")));
            }
            keeping.keep(change, new FormInstance(
                    instance.form(), instance.version(), instance.openedOn(), Optional.empty(), instance.answers()));
            change.records().audit().record(AuditEvent.of(AuditEvent.What.FORM_OPENED, "case", change.ref().number().text()));
            keeping.moveOn(change);
            return keeping.saved(change);
        });
    }
}
