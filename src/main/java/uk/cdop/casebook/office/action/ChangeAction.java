package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionDifference;
import uk.cdop.casebook.casework.action.ActionProgress;
import uk.cdop.casebook.casework.action.ActionRules;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Changes an action of the register; what stood there before is kept. */
@Needs(Right.RUN_PANEL)
public final class ChangeAction {

    private final Session session;
    private final BoardSetUp boards;
    private final Today today;

    public ChangeAction(Session session, BoardSetUp boards, Today today) {
        this.session = session;
        this.boards = boards;
        this.today = today;
    }

    /** The action as it is to be, seen on row version {@code rowVersion}; blank texts are none. */
    public record ChangeActionCommand(
            String number, long rowVersion, String description, String owner, Optional<String> board, Optional<LocalDate> dueOn,
            ActionStatus status, Optional<LocalDate> completedOn, String evidence, String response) {

        @Override
        public String toString() {
            return "ChangeActionCommand " + number;
        }
    }

    public ActionOutcome change(ChangeActionCommand command) {
        try {
            return session.change(Right.RUN_PANEL, records -> change(command, records));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new ActionOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private ActionOutcome change(ChangeActionCommand command, Records records) {
        LocalDate day = today.date();
        ReviewAction before = records.actions().find(command.number()).orElseThrow(OfficeFailure::changedMeanwhile);
        if (before.rowVersion() != command.rowVersion()) {
            return new ActionOutcome.ChangedMeanwhile();
        }
        ReviewAction after = new ReviewAction(
                before.number(), before.caseNumber(), command.description().strip(), said(command.owner()), owning(before, command, records), command.dueOn(),
                command.status(), command.completedOn(), before.origin(), new ActionProgress(said(command.evidence()), said(command.response())), before.rowVersion());
        List<Finding> findings = ActionRules.findings(Optional.of(before), after, boards.boards(records), day);
        if (!findings.isEmpty()) {
            return new ActionOutcome.Refused(findings);
        }
        List<ActionChange> changes = ActionDifference.between(before, after, day, session.who().name());
        if (!changes.isEmpty()) {
            records.actions().update(after);
            records.actions().addChanges(after.number(), changes);
            records.audit().record(AuditEvent.ofFields(
                    AuditEvent.What.ACTION_CHANGED, "action", after.number(), changes.stream().map(ActionChange::field).toList()));
            ActionStages.follow(records, after, day);
        }
        return new ActionOutcome.Kept(after.number());
    }

    /** What a file called the board stays as long as the board does. */
    private Optional<String> owning(ReviewAction before, ChangeActionCommand command, Records records) {
        return command.board().equals(before.owningBoard()) ? command.board() : boards.nameOf(command.board(), records);
    }

    static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }
}
