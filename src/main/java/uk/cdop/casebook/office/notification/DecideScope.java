package uk.cdop.casebook.office.notification;

import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeRules;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.TriageStore.KeptTriage;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Judges the scope of a notified case again with answers that came later, keeps them, and sets the case out of scope or
 * passes it on where the rule says so. Source: process-and-forms sections 1.2 and 1.8.
 */
@Needs(Right.WORK_ON_CASES)
public final class DecideScope {

    private final Session session;
    private final AreaDirectory areas;
    private final CaseProgress progress;
    private final Today today;

    public DecideScope(Session session, AreaDirectory areas, CaseProgress progress, Today today) {
        this.session = session;
        this.areas = areas;
        this.progress = progress;
        this.today = today;
    }

    /** The case as seen on a row version, and answers to questions of the triage, each the code of a choice or a kind of blank. */
    public record DecideScopeCommand(CaseNumber number, long rowVersion, Map<FieldKey, Answer<?>> answers) {

        @Override
        public String toString() {
            return "DecideScopeCommand " + number;
        }
    }

    public sealed interface DecideScopeOutcome {

        /** The answers are kept; the scope says the rule, or what is still to be asked. */
        record Kept(Scope scope, CaseStage stage) implements DecideScopeOutcome {}

        /** The sentence says what stands in the way; nothing was changed. */
        record Refused(String sentence) implements DecideScopeOutcome {}

        record ChangedMeanwhile() implements DecideScopeOutcome {}
    }

    public DecideScopeOutcome decide(DecideScopeCommand command) {
        if (!ScopeAnswers.areChoices(command.answers())) {
            return new DecideScopeOutcome.Refused("One of the answers is not one of the choices. Choose one of them. Nothing was changed.");
        }
        return session.change(Right.WORK_ON_CASES, records -> records.cases().find(command.number())
                .filter(file -> file.rowVersion() == command.rowVersion())
                .map(file -> decide(records, file, command.answers()))
                .orElseGet(DecideScopeOutcome.ChangedMeanwhile::new));
    }

    private DecideScopeOutcome decide(Records records, CaseFile file, Map<FieldKey, Answer<?>> answers) {
        if (file.stage() != CaseStage.NOTIFIED) {
            return new DecideScopeOutcome.Refused("The scope of a case at the stage “" + file.stage().label() + "” is decided already. Nothing was changed.");
        }
        Answers triage = ScopeAnswers.together(records.triage().of(file.number()).map(KeptTriage::answers).orElse(Answers.NONE), Answers.of(answers));
        Scope scope = ScopeRules.judge(ScopeAnswers.together(file.notificationForm().answers(), triage), areas);
        Optional<CaseStage> next = next(scope);
        if (next.filter(stage -> !StageRules.allows(file.stage(), stage, session.who().roles())).isPresent()) {
            return new DecideScopeOutcome.Refused("This needs somebody who may move cases. Nothing was changed.");
        }
        next.ifPresent(stage -> records.cases().update(moved(file, stage, scope)));
        records.triage().keep(file.number(), new KeptTriage(scope, today.date(), triage));
        records.audit().record(AuditEvent.ofFields(
                next.isPresent() ? AuditEvent.What.STAGE_CHANGED : AuditEvent.What.CASE_CORRECTED, "case", file.number().text(), answers.keySet()));
        progress.afterChange(records, file.number());
        return new DecideScopeOutcome.Kept(scope, next.orElse(file.stage()));
    }

    private static Optional<CaseStage> next(Scope scope) {
        if (scope.isRejected()) {
            return Optional.of(CaseStage.REJECTED_OUT_OF_SCOPE);
        }
        return scope.is(ScopeStatus.OUT_OF_AREA_PASSED_ON) ? Optional.of(CaseStage.TRANSFERRED_OUT) : Optional.empty();
    }

    private CaseFile moved(CaseFile file, CaseStage stage, Scope scope) {
        Optional<Transfer> homeward = CaseOpening.homeward(file.residence(), today.date()).filter(any -> stage == CaseStage.TRANSFERRED_OUT);
        return homeward.map(file::withTransfer).orElse(file).movedTo(stage, today.date(), Optional.of(scope.rule()));
    }
}
