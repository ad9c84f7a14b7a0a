package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.PackDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds the papers of a meeting and their leak check. */
final class PackWiring {

    private final SharedParts parts;

    PackWiring(SharedParts parts) {
        this.parts = parts;
    }

    PackDesk desk(Session session) {
        return new PackDesk();
    }
}
