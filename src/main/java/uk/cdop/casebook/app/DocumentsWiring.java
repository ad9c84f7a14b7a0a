package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.DocumentsDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds documents and the chronology of a case. */
final class DocumentsWiring {

    private final SharedParts parts;

    DocumentsWiring(SharedParts parts) {
        this.parts = parts;
    }

    DocumentsDesk desk(Session session) {
        return new DocumentsDesk();
    }
}
