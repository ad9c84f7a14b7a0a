package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.ActionsDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds minutes, letters after the meeting, actions and their boards. */
final class ActionsWiring {

    private final SharedParts parts;

    ActionsWiring(SharedParts parts) {
        this.parts = parts;
    }

    ActionsDesk desk(Session session) {
        return new ActionsDesk();
    }
}
