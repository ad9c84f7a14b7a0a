package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;

/** Takes in rows of actions. An action is known again by its own reference. */
final class ActionRows {

    private static final int LONGEST_REFERENCE = 24;

    private final ImportPlan plan;
    private final LocalDate today;

    ActionRows(ImportPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    void take(RowReading row) {
        Optional<String> number = row.requiredText("action_ref");
        Optional<CaseDraft> draft = row.said("case_ref").isPresent() ? plan.required(row) : Optional.empty();
        Optional<String> description = row.requiredText("description");
        Optional<LocalDate> due = row.date("due_on");
        Optional<LocalDate> done = row.date("action_completed_on");
        Optional<ActionStatus> status = row.requiredChoice("status", ActionStatus.class, "open, completed, not pursued");
        number.filter(text -> text.length() > LONGEST_REFERENCE).ifPresent(text ->
                row.refuse("action_ref", "The reference of the action is longer than 24 characters. Shorten it."));
        done.filter(today::isBefore).ifPresent(late -> row.refuse("action_completed_on", "The action is completed in the future. Check the date."));
        if (done.isPresent() && status.filter(ActionStatus.OPEN::equals).isPresent()) {
            row.refuse("status", "The action is open but has a day of completion. Check both.");
        }
        if (row.isRefused()) {
            return;
        }
        Optional<ReviewAction> known = Optional.ofNullable(plan.actions.get(number.orElseThrow()));
        ReviewAction action = new ReviewAction(number.orElseThrow(), draft.map(found -> found.number), description.orElseThrow(),
                row.said("owner"), row.said("owning_board"), due, status.orElseThrow(), done,
                known.map(ReviewAction::rowVersion).orElse(0L));
        if (known.filter(action::equals).isPresent()) {
            plan.count(Effect.UNCHANGED);
            return;
        }
        plan.actions.put(action.number(), action);
        draft.ifPresent(found -> {
            found.actions.removeIf(other -> other.number().equals(action.number()));
            found.actions.add(action);
            found.eventAdded();
        });
        plan.count(known.isPresent() ? Effect.UPDATED : Effect.CREATED);
    }
}
