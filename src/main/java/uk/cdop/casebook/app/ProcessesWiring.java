package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.ProcessesDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds what runs beside the review: joint agency response, coroner, police, safeguarding, patient safety. */
final class ProcessesWiring {

    private final SharedParts parts;

    ProcessesWiring(SharedParts parts) {
        this.parts = parts;
    }

    ProcessesDesk desk(Session session) {
        return new ProcessesDesk();
    }
}
