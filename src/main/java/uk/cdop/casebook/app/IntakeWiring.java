package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.IntakeDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds taking in a notification: a draft, its triage, the place that a postcode lies in. */
final class IntakeWiring {

    private final SharedParts parts;

    IntakeWiring(SharedParts parts) {
        this.parts = parts;
    }

    IntakeDesk desk(Session session) {
        return new IntakeDesk();
    }
}
