package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/** What an action must say before the register takes it. */
public final class ActionRules {

    public static final FieldKey DESCRIPTION = FieldKey.of("action");
    public static final FieldKey OWNER = FieldKey.of("owner");
    public static final FieldKey BOARD = FieldKey.of("board");
    public static final FieldKey DUE = FieldKey.of("due");
    public static final FieldKey STATUS = FieldKey.of("status");
    public static final FieldKey COMPLETED_ON = FieldKey.of("completed_on");
    public static final FieldKey EVIDENCE = FieldKey.of("evidence");
    public static final FieldKey RESPONSE = FieldKey.of("response");

    /** Kept among the changes of an action: its owner was written to. */
    public static final FieldKey REMINDED = FieldKey.of("reminded");
    public static final int MOST_TEXT = 2_000;
    public static final int MOST_NAME = 200;

    private ActionRules() {}

    /**
     * What refuses the action as it would be on the day.
     *
     * @param before as it was; empty for a new one
     */
    public static List<Finding> findings(Optional<ReviewAction> before, ReviewAction after, Boards boards, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        if (after.description().isBlank()) {
            findings.add(Finding.refusal("action_missing", DESCRIPTION, "Say what is to be done. Nothing was kept yet."));
        }
        lengths(after, findings);
        board(before, after, boards, day).ifPresent(findings::add);
        if (before.isEmpty() && after.dueOn().filter(due -> due.isBefore(day)).isPresent()) {
            findings.add(Finding.refusal("action_due_past", DUE, "The day is past already. Give a day that is still to come, or leave it empty."));
        }
        status(after, day, findings);
        return findings;
    }

    private static void lengths(ReviewAction after, List<Finding> findings) {
        tooLong(DESCRIPTION, Optional.of(after.description()), MOST_TEXT, findings);
        tooLong(OWNER, after.owner(), MOST_NAME, findings);
        tooLong(EVIDENCE, after.progress().evidence(), MOST_TEXT, findings);
        tooLong(RESPONSE, after.progress().response(), MOST_TEXT, findings);
    }

    private static void tooLong(FieldKey field, Optional<String> text, int most, List<Finding> findings) {
        if (text.filter(said -> said.length() > most).isPresent()) {
            findings.add(Finding.refusal("action_too_long", field,
                    "This is longer than the " + most + " characters that can be kept here. Shorten it; nothing was kept yet."));
        }
    }

    /** A board that was there before stays, closed or not, so that an old action can still be answered. */
    private static Optional<Finding> board(Optional<ReviewAction> before, ReviewAction after, Boards boards, LocalDate day) {
        boolean chosenNow = !before.map(ReviewAction::owningBoard).orElse(Optional.empty()).equals(after.owningBoard());
        if (after.owningBoard().isEmpty() || !chosenNow) {
            return Optional.empty();
        }
        return switch (boards.stateOf(after, day)) {
            case CLOSED -> Optional.of(Finding.refusal("board_closed", BOARD,
                    "This board is not one that can own an action on this day. Choose the board that took over from it."));
            case NOT_LISTED -> Optional.of(Finding.refusal("board_not_listed", BOARD, "Choose a board from the list, or none."));
            default -> Optional.empty();
        };
    }

    private static void status(ReviewAction after, LocalDate day, List<Finding> findings) {
        if (after.status() == ActionStatus.COMPLETED) {
            if (after.progress().evidence().isEmpty()) {
                findings.add(Finding.refusal("action_evidence_missing", EVIDENCE, "A completed action needs its evidence: what shows that it was done."));
            }
            if (after.completedOn().isEmpty()) {
                findings.add(Finding.refusal("action_day_missing", COMPLETED_ON, "A completed action needs the day on which it was completed."));
            }
        }
        if (after.completedOn().filter(on -> on.isAfter(day)).isPresent()) {
            findings.add(Finding.refusal("action_day_ahead", COMPLETED_ON, "The day of completion is still to come. Give the day on which it was done."));
        }
        if (after.status() != ActionStatus.COMPLETED && after.completedOn().isPresent()) {
            findings.add(Finding.refusal("action_day_not_completed", COMPLETED_ON, "Only a completed action has a day of completion. Take the day out, or choose Completed."));
        }
        if (after.status() == ActionStatus.NOT_PURSUED && after.progress().response().isEmpty()) {
            findings.add(Finding.refusal("action_reason_missing", RESPONSE, "An action that is not pursued needs a reason. Write it as the response."));
        }
    }
}
