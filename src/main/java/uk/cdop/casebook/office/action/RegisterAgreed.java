package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ActionDifference;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionProgress;
import uk.cdop.casebook.casework.action.ActionRules;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.AgreedAction;
import uk.cdop.casebook.casework.action.AgreedChange;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/** Brings the actions that the findings of a case name into the register, each once, and moves the case with them. */
public final class RegisterAgreed {

    public static final String TOO_LONG = "An action is longer than the %,d characters, or its owner longer than the %d, for which the register has room. Shorten it; nothing was changed."
            .formatted(ActionRules.MOST_TEXT, ActionRules.MOST_NAME);

    private final Records records;
    private final String who;
    private final LocalDate day;

    public RegisterAgreed(Records records, String who, LocalDate day) {
        this.records = records;
        this.who = who;
        this.day = day;
    }

    /**
     * Takes over what changed between two versions of the findings.
     *
     * @param origin what a new action gets
     * @param why    said of an action that was taken off
     */
    public void take(CaseNumber number, List<AgreedAction> before, List<AgreedAction> now, ActionOrigin origin, String why) {
        List<ReviewAction> free = new ArrayList<>(records.actions().ofCase(number));
        for (AgreedChange change : AgreedChange.between(before, now)) {
            Optional<ReviewAction> found = free.stream().filter(action -> change.isOf(action, records.actions().changesOf(action.number()))).findFirst();
            found.ifPresent(free::remove);
            if (found.isPresent()) {
                change(number, found.get(), change, why);
            } else {
                change.now().ifPresent(agreed -> keep(number, agreed, origin));
            }
        }
        ActionStages.follow(records, number, day);
    }

    private void change(CaseNumber number, ReviewAction action, AgreedChange change, String why) {
        boolean ofAnother = action.caseNumber().filter(number::equals).isEmpty();
        Optional<CaseNumber> shares = records.actions().sharedBy(action.number()).stream().findFirst();
        if (change.now().isEmpty() && ofAnother) {
            records.actions().unshare(action.number(), number);
        } else if (change.now().isEmpty() && shares.isPresent()) {
            handOver(action, shares.get());
        } else if (action.status() == ActionStatus.OPEN) {
            update(action, change.now().isPresent() ? change.applied(action) : notPursued(action, why));
        }
    }

    /** From the case that had it first to another that still names it. */
    private void handOver(ReviewAction action, CaseNumber to) {
        records.actions().unshare(action.number(), to);
        records.actions().update(action.of(to));
        records.audit().record(AuditEvent.of(AuditEvent.What.ACTION_CHANGED, "action", action.number()));
    }

    /** Takes back an open action; one that is done or was not pursued stays. */
    public void takeBack(String number, String why) {
        records.actions().find(number).filter(action -> action.status() == ActionStatus.OPEN).ifPresent(action -> update(action, notPursued(action, why)));
    }

    private static ReviewAction notPursued(ReviewAction action, String why) {
        return new ReviewAction(
                action.number(), action.caseNumber(), action.description(), action.owner(), action.owningBoard(), action.dueOn(), ActionStatus.NOT_PURSUED,
                action.completedOn(), action.origin(), new ActionProgress(action.progress().evidence(), action.progress().response().or(() -> Optional.of(why))),
                action.rowVersion());
    }

    private void update(ReviewAction before, ReviewAction after) {
        List<ActionChange> changes = ActionDifference.between(before, after, day, who);
        if (!changes.isEmpty()) {
            records.actions().update(after);
            records.actions().addChanges(after.number(), changes);
            records.audit().record(AuditEvent.ofFields(
                    AuditEvent.What.ACTION_CHANGED, "action", after.number(), changes.stream().map(ActionChange::field).toList()));
            records.actions().sharedBy(after.number()).forEach(other -> ActionStages.follow(records, other, day));
        }
    }

    /** The same agreed for another case of the same meeting is one action with two cases, not two actions. */
    private void keep(CaseNumber number, AgreedAction agreed, ActionOrigin origin) {
        Optional<ReviewAction> shared = origin.meeting().stream().flatMap(meeting -> records.actions().ofMeeting(meeting).stream())
                .filter(action -> action.status() == ActionStatus.OPEN && agreed.isCalled(action.description()) && agreed.hasOwnerOf(action))
                .filter(action -> action.caseNumber().isPresent() && !action.caseNumber().get().equals(number) && !records.actions().sharedBy(action.number()).contains(number))
                .findFirst();
        if (shared.isPresent()) {
            records.actions().share(shared.get().number(), number);
            records.audit().record(AuditEvent.of(AuditEvent.What.ACTION_CHANGED, "action", shared.get().number()));
        } else {
            add(number, agreed, Optional.empty(), origin);
        }
    }

    /** Adds an open action under the next number of the year. */
    public String add(CaseNumber number, AgreedAction agreed, Optional<String> board, ActionOrigin origin) {
        ReviewAction action = new ReviewAction(
                AddAction.nextNumber(records, day.getYear()), Optional.of(number), agreed.text(), agreed.owner(), board, agreed.due(),
                ActionStatus.OPEN, Optional.empty(), origin, ActionProgress.NOTHING_YET, 0);
        AddAction.keep(records, action, who, day);
        return action.number();
    }
}
