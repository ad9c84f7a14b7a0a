package uk.cdop.casebook.office.leak;

import java.util.List;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows what the leak check found in files that left, and who said why it may stand, the latest first. */
@Needs(Right.READ_CASES)
public final class ShowLetStand {

    private final Session session;

    public ShowLetStand(Session session) {
        this.session = session;
    }

    public List<LetStand> of(LetStand.Paper paper) {
        return session.read(Right.READ_CASES, records -> records.letStand().of(paper));
    }
}
