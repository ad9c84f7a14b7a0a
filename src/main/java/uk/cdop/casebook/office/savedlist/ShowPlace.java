package uk.cdop.casebook.office.savedlist;

import java.util.Optional;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows where a person was when they last left the vault. */
@Needs(Right.READ_CASES)
public final class ShowPlace {

    private final Session session;

    public ShowPlace(Session session) {
        this.session = session;
    }

    public Optional<String> show() {
        return session.read(Right.READ_CASES, records -> records.savedLists().placeOf(session.who().userId()));
    }
}
