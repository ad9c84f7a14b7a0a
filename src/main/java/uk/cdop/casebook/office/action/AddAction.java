package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionProgress;
import uk.cdop.casebook.casework.action.ActionRules;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Adds an action to the register, under the next number of the year. */
@Needs(Right.RUN_PANEL)
public final class AddAction {

    private static final FieldKey CASE = FieldKey.of("case");

    private final Session session;
    private final BoardSetUp boards;
    private final Today today;

    public AddAction(Session session, BoardSetUp boards, Today today) {
        this.session = session;
        this.boards = boards;
        this.today = today;
    }

    public record AddActionCommand(
            Optional<CaseNumber> caseNumber, String description, String owner, Optional<String> board, Optional<LocalDate> dueOn, ActionOrigin origin) {

        @Override
        public String toString() {
            return "AddActionCommand";
        }
    }

    public ActionOutcome add(AddActionCommand command) {
        return session.change(Right.RUN_PANEL, records -> add(command, records));
    }

    private ActionOutcome add(AddActionCommand command, Records records) {
        LocalDate day = today.date();
        ReviewAction action = new ReviewAction(
                nextNumber(records, day.getYear()), command.caseNumber(), command.description().strip(), ChangeAction.said(command.owner()),
                boards.nameOf(command.board(), records), command.dueOn(), ActionStatus.OPEN, Optional.empty(), command.origin(), ActionProgress.NOTHING_YET, 0);
        List<Finding> findings = ActionRules.findings(Optional.empty(), action, boards.boards(records), day);
        if (!findings.isEmpty()) {
            return new ActionOutcome.Refused(findings);
        }
        if (command.caseNumber().filter(number -> records.cases().find(number).isEmpty()).isPresent()) {
            return new ActionOutcome.Refused(List.of(Finding.refusal("action_no_case", CASE, "The vault has no case of this reference. Nothing was kept yet.")));
        }
        keep(records, action, session.who().name(), day);
        ActionStages.follow(records, action, day);
        return new ActionOutcome.Kept(action.number());
    }

    static void keep(Records records, ReviewAction action, String who, LocalDate day) {
        records.actions().add(List.of(action));
        records.actions().addChanges(action.number(), List.of(new ActionChange(day, who, ActionRules.DESCRIPTION, "", action.description())));
        records.audit().record(AuditEvent.of(AuditEvent.What.ACTION_RECORDED, "action", action.number()));
    }

    /** ACT-2024-01 and on; numbers of files with another shape are left alone. */
    static String nextNumber(Records records, int year) {
        String start = "ACT-" + year + "-";
        int last = records.actions().all().stream().map(ReviewAction::number)
                .filter(number -> number.startsWith(start) && number.substring(start.length()).matches("\\d{1,6}"))
                .mapToInt(number -> Integer.parseInt(number.substring(start.length()))).max().orElse(0);
        return start + "%02d".formatted(last + 1);
    }
}
