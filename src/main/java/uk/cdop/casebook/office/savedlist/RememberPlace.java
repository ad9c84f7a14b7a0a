package uk.cdop.casebook.office.savedlist;

import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps where a person was when they left the vault, in the vault. */
@Needs(Right.READ_CASES)
public final class RememberPlace {

    private static final int LONGEST = 400;

    private final Session session;

    public RememberPlace(Session session) {
        this.session = session;
    }

    /** A place too long to keep is not kept. Written only where it differs from the last one. */
    public boolean remember(String place) {
        return session.change(Right.READ_CASES, records -> {
            boolean same = records.savedLists().placeOf(session.who().userId()).filter(place::equals).isPresent();
            if (same || place.length() > LONGEST) {
                return false;
            }
            records.savedLists().rememberPlace(session.who().userId(), place);
            records.audit().record(AuditEvent.of(AuditEvent.What.LIST_SAVED, "place", session.who().userId().toString()));
            return true;
        });
    }
}
