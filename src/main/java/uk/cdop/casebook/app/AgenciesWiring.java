package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds the contact book, whom to ask, what was asked and what came back. */
final class AgenciesWiring {

    private final SharedParts parts;

    AgenciesWiring(SharedParts parts) {
        this.parts = parts;
    }

    AgenciesDesk desk(Session session) {
        return new AgenciesDesk();
    }
}
