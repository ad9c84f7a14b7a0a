package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Something a person or body undertook to do because of a review. */
public record ReviewAction(
        String number,
        Optional<CaseNumber> caseNumber,
        String description,
        Optional<String> owner,
        Optional<String> owningBoard,
        Optional<LocalDate> dueOn,
        ActionStatus status,
        Optional<LocalDate> completedOn,
        ActionOrigin origin,
        ActionProgress progress,
        long rowVersion) {

    /** An action of which nothing is known beyond the register itself, as files have it. */
    public ReviewAction(
            String number, Optional<CaseNumber> caseNumber, String description, Optional<String> owner, Optional<String> owningBoard,
            Optional<LocalDate> dueOn, ActionStatus status, Optional<LocalDate> completedOn, long rowVersion) {
        this(number, caseNumber, description, owner, owningBoard, dueOn, status, completedOn, ActionOrigin.NOT_SAID, ActionProgress.NOTHING_YET, rowVersion);
    }

    public ReviewAction of(CaseNumber another) {
        return new ReviewAction(number, Optional.of(another), description, owner, owningBoard, dueOn, status, completedOn, origin, progress, rowVersion);
    }

    public boolean isOverdueOn(LocalDate day) {
        return status == ActionStatus.OPEN && dueOn.map(due -> due.isBefore(day)).orElse(false);
    }

    @Override
    public String toString() {
        return "ReviewAction";
    }
}
