package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.WorkDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds what is due: Today, readiness for panel, where a case stands, finding anything. */
final class WorkWiring {

    private final SharedParts parts;

    WorkWiring(SharedParts parts) {
        this.parts = parts;
    }

    WorkDesk desk(Session session) {
        return new WorkDesk();
    }
}
