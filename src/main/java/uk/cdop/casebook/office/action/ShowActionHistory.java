package uk.cdop.casebook.office.action;

import java.util.List;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows what changed in an action, the latest first. */
@Needs(Right.READ_CASES)
public final class ShowActionHistory {

    private final Session session;

    public ShowActionHistory(Session session) {
        this.session = session;
    }

    public List<ActionChange> show(String number) {
        return session.read(Right.READ_CASES, records -> records.actions().changesOf(number)).reversed();
    }
}
