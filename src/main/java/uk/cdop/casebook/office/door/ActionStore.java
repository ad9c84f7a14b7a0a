package uk.cdop.casebook.office.door;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** Keeps actions. */
public interface ActionStore {

    Optional<ReviewAction> find(String number);

    /** Those of the case itself, and those that it shares with the case that has them. */
    List<ReviewAction> ofCase(CaseNumber number);

    /** Those that the meeting agreed. */
    List<ReviewAction> ofMeeting(MeetingNumber meeting);

    List<ReviewAction> all();

    void add(Collection<ReviewAction> actions);

    /** The further cases that the action answers, beside its own. */
    SortedSet<CaseNumber> sharedBy(String number);

    void share(String number, CaseNumber with);

    void unshare(String number, CaseNumber with);

    /** Writes the action as it now is; CHANGED_MEANWHILE where the stored row version is not the action's. */
    void update(ReviewAction action);

    /** What changed in an action, the oldest first. */
    List<ActionChange> changesOf(String number);

    void addChanges(String number, List<ActionChange> changes);
}
