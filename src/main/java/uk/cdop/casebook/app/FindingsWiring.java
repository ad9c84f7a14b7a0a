package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.FindingsDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds what the panel finds in a case, and its sign-off. */
final class FindingsWiring {

    private final SharedParts parts;

    FindingsWiring(SharedParts parts) {
        this.parts = parts;
    }

    FindingsDesk desk(Session session) {
        return new FindingsDesk();
    }
}
