package uk.cdop.casebook.office.door;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Keeps actions. */
public interface ActionStore {

    Optional<ReviewAction> find(String number);

    List<ReviewAction> ofCase(CaseNumber number);

    List<ReviewAction> all();

    void add(Collection<ReviewAction> actions);

    /** Writes the action as it now is; CHANGED_MEANWHILE where the stored row version is not the action's. */
    void update(ReviewAction action);

    /** What changed in an action, the oldest first. */
    List<ActionChange> changesOf(String number);

    void addChanges(String number, List<ActionChange> changes);
}
