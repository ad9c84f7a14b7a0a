package uk.cdop.casebook.office.people;

import java.util.List;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;

/** Lists the people of the vault with their roles. */
@Needs(Right.MANAGE_PEOPLE)
public final class ListPeople {

    private final Session session;

    public ListPeople(Session session) {
        this.session = session;
    }

    public List<SignedIn> list() {
        return session.read(Right.MANAGE_PEOPLE, records -> records.people().all());
    }
}
