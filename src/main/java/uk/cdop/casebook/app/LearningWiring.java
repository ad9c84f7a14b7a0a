package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.LearningDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds what was learnt, over all cases, and the briefing. */
final class LearningWiring {

    private final SharedParts parts;

    LearningWiring(SharedParts parts) {
        this.parts = parts;
    }

    LearningDesk desk(Session session) {
        return new LearningDesk();
    }
}
