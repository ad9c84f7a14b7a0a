package uk.cdop.casebook.office.form;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.notification.ResidenceRules;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Changes a form as it is kept: checks, keeps, audits, and tells the case to move on where it waited. */
public final class FormKeeping {

    final FormContents contents;
    private final ChangeRules rules;
    private final AreaDirectory areas;
    private final Today today;
    private final CaseProgress progress;

    public FormKeeping(FormCatalogue catalogue, AreaDirectory areas, Today today, CaseProgress progress) {
        this.contents = new FormContents(catalogue, areas, today);
        this.rules = new ChangeRules(catalogue, areas);
        this.areas = areas;
        this.today = today;
        this.progress = progress;
    }

    /** What one change finds when it begins. */
    record Change(Records records, FormRef ref, KeptForm form, String who) {

        boolean ofNotification() {
            return form instanceof KeptForm.OfFile;
        }

        /** A case may wait for an answer of these forms; of the others it waits for the whole form at most. */
        boolean mayMoveCase() {
            return ofNotification() || form.instance().form() == FormCode.ANALYSIS;
        }
    }

    /** Runs the change in a unit of work of its own on the row version given, and sees to losing no one else's. */
    SaveOutcome change(Session session, FormRef ref, long rowVersion, Function<Change, SaveOutcome> change) {
        return change(session, Right.WORK_ON_CASES, ref, rowVersion, change);
    }

    SaveOutcome change(Session session, Right right, FormRef ref, long rowVersion, Function<Change, SaveOutcome> change) {
        try {
            return session.change(right, records -> KeptForm.find(records, ref)
                    .filter(form -> form.rowVersion() == rowVersion)
                    .map(form -> change.apply(new Change(records, ref, form, session.who().name())))
                    .orElseGet(SaveOutcome.ChangedMeanwhile::new));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new SaveOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    /** The answers as the office keeps them. */
    Answers asKept(Change change, Answers answers) {
        return change.ofNotification() ? NotificationRules.asKept(answers, areas) : answers;
    }

    List<Finding> refusals(Change change, Answers after) {
        FormInstance instance = change.form().instance();
        if (!change.ofNotification() && instance.completedOn().isPresent()) {
            return List.of(Finding.refusal("completed", FieldKey.of("form"),
                    "This form is completed. Nothing was changed. Choose “Reopen this form” first."));
        }
        if (instance.form() == FormCode.ANALYSIS && after.differingFrom(instance.answers()).stream().anyMatch(AnalysisHeader.lockedIn(instance.answers())::contains)) {
            return List.of(Finding.refusal("worked_out", AnalysisHeader.CASE_REF,
                    "The head of this form is worked out by the program. Nothing was changed. Correct the fact on the case, and the form follows at sign-off."));
        }
        List<Finding> refusals = rules.refusals(contents.definition(instance), instance.answers(), after);
        return refusals.isEmpty() && change.form() instanceof KeptForm.OfFile(var id, CaseFile file)
                ? rules.refusalsOfCase(file, locked(change), after, today, change.records())
                : refusals;
    }

    /** What a change to a form brings with it, whoever makes it and whether or not the form is open. */
    List<Finding> refusalsOf(FormInstance instance, Answers after) {
        return rules.refusals(contents.definition(instance), instance.answers(), after);
    }

    /** The rules of a change to the notification form, but that a correction may also change what is locked. */
    List<Finding> refusalsOfCorrection(Change change, Answers after) {
        FormInstance instance = change.form().instance();
        List<Finding> refusals = rules.refusals(contents.definition(instance), instance.answers(), after);
        return refusals.isEmpty() && change.form() instanceof KeptForm.OfFile(var id, CaseFile file)
                ? rules.refusalsOfCase(file, Set.of(), after, today, change.records())
                : refusals;
    }

    private Set<FieldKey> locked(Change change) {
        return LockedAnswers.of(change.form().answers(), history(change), change.who(), today.date());
    }

    StepHistory history(Change change) {
        return new StepHistory(change.records().formSteps().of(change.form().id()));
    }

    /** Writes the answers with their audit entry. A case's own facts stand in the case's history, other answers in their form's. */
    void keepAnswers(Change change, Answers after) {
        Set<FieldKey> fields = after.differingFrom(change.form().answers());
        keep(change, change.form().instance().withAnswers(after));
        String number = change.ref().number().text();
        change.records().audit().record(change.ofNotification()
                ? AuditEvent.ofFields(AuditEvent.What.FORM_ANSWERED, "case", number, fields)
                : AuditEvent.ofFields(AuditEvent.What.FORM_ANSWERED, "form", change.form().id().toString(), fields));
    }

    void keep(Change change, FormInstance instance) {
        switch (change.form()) {
            case KeptForm.Own(var form) -> change.records().forms().update(form.withInstance(instance));
            case KeptForm.OfFile(var id, CaseFile file) -> change.records().cases().update(file.withNotificationForm(
                    instance, ResidenceRules.residence(instance.answers(), areas).orElse(file.residence())));
        }
    }

    /** Keeps the step of a change; those that were taken back before can then no longer be done again. */
    void keepStep(Change change, Answers after) {
        StepHistory history = history(change);
        FormStep step = history.after(change.form().answers(), after, now(), change.who());
        change.records().formSteps().dropFrom(change.form().id(), step.number());
        if (step.changes().values().stream().anyMatch(changed -> !changed.before().equals(changed.after()))) {
            change.records().formSteps().put(change.form().id(), step);
        }
    }

    void moveOn(Change change) {
        progress.afterChange(change.records(), change.ref().number());
    }

    SaveOutcome saved(Change change) {
        KeptForm now = KeptForm.find(change.records(), change.ref()).orElseThrow(OfficeFailure::changedMeanwhile);
        return new SaveOutcome.Saved(now(), contents.content(change.records(), change.ref().number(), now, change.who(), true));
    }

    Instant now() {
        return today.instant();
    }

    Today today() {
        return today;
    }
}
