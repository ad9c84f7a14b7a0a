package uk.cdop.casebook.app;

import java.util.List;
import uk.cdop.casebook.casework.session.GraphicText;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.desk.SessionDesk;
import uk.cdop.casebook.office.session.GuidanceSetUp;
import uk.cdop.casebook.office.session.KeepSessionPlace;
import uk.cdop.casebook.office.session.SessionCases;
import uk.cdop.casebook.office.session.SessionWords;
import uk.cdop.casebook.office.session.ShowGuidance;
import uk.cdop.casebook.office.session.ShowSession;
import uk.cdop.casebook.office.signin.Session;

/** Builds a meeting of the panel while it is held. */
final class SessionWiring {

    private final SharedParts parts;

    SessionWiring(SharedParts parts) {
        this.parts = parts;
    }

    SessionDesk desk(Session session) {
        GuidanceSetUp guidance = new GuidanceSetUp(Wiring.resource("/session/guidance.csv"));
        return new SessionDesk(
                new ShowSession(session, new SessionCases(parts.catalogue()), PanelWiring.setUp(parts)), new KeepSessionPlace(session), words(),
                new ShowGuidance(session, guidance), guidance.edit(session));
    }

    private SessionWords words() {
        return new SessionWords(
                list -> parts.catalogue().codeLists().inForce(list, parts.today().date()).map(CodeList::options).orElse(List.of()),
                Guidance.read(Wiring.resource("/session/guidance.csv")), GraphicText.read(Wiring.resource("/session/graphic-words.csv")));
    }
}
