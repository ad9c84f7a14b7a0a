package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.PanelDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds the panel’s members, meetings, agendas, seats and interests. */
final class PanelWiring {

    private final SharedParts parts;

    PanelWiring(SharedParts parts) {
        this.parts = parts;
    }

    PanelDesk desk(Session session) {
        return new PanelDesk();
    }
}
