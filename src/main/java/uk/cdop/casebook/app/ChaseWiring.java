package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.ChaseDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds letters from the office, the chase run and escalation. */
final class ChaseWiring {

    private final SharedParts parts;

    ChaseWiring(SharedParts parts) {
        this.parts = parts;
    }

    ChaseDesk desk(Session session) {
        return new ChaseDesk();
    }
}
