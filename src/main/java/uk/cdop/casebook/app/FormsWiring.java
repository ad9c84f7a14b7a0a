package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.FormsDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds the forms of a case: open, answer, complete, print, and the versions that are loaded. */
final class FormsWiring {

    private final SharedParts parts;

    FormsWiring(SharedParts parts) {
        this.parts = parts;
    }

    FormsDesk desk(Session session) {
        return new FormsDesk();
    }
}
