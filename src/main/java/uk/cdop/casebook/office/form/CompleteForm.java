package uk.cdop.casebook.office.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Completes a form once every question that must be answered is, with not known counting as an answer. */
@Needs(Right.WORK_ON_CASES)
public final class CompleteForm {

    private final Session session;
    private final FormKeeping keeping;
    private final FormCatalogue catalogue;

    public CompleteForm(Session session, FormKeeping keeping, FormCatalogue catalogue) {
        this.session = session;
        this.keeping = keeping;
        this.catalogue = catalogue;
    }

    /** Refused names each question that still has to be answered or does not fit; the form then stays open. */
    public SaveOutcome complete(FormRef form, long rowVersion) {
        return keeping.change(session, form, rowVersion, this::complete);
    }

    private SaveOutcome complete(FormKeeping.Change change) {
        FormInstance instance = change.form().instance();
        if (change.ofNotification() || instance.completedOn().isPresent()) {
            return new SaveOutcome.NothingToDo();
        }
        List<Finding> open = open(instance);
        if (!open.isEmpty()) {
            return new SaveOutcome.Refused(open);
        }
        keeping.keep(change, new FormInstance(
                instance.form(), instance.version(), instance.openedOn(), Optional.of(keeping.today().date()), instance.answers()));
        change.records().audit().record(AuditEvent.of(AuditEvent.What.FORM_COMPLETED, "case", change.ref().number().text()));
        keeping.moveOn(change);
        return keeping.saved(change);
    }

    private List<Finding> open(FormInstance instance) {
        FormRules rules = new FormRules(keeping.contents.definition(instance), catalogue.codeLists());
        List<Finding> open = new ArrayList<>(rules.findings(instance.answers()).stream().filter(Finding::refuses).toList());
        rules.missing(instance.answers()).forEach(key -> open.add(Finding.refusal("missing", key,
                "This question must be answered before the form is complete. “Not known” (F2) is an answer.")));
        return open;
    }
}
