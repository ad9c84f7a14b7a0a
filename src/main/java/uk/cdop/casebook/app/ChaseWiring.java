package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.ChaseDesk;
import uk.cdop.casebook.office.letter.KeepLetterTemplate;
import uk.cdop.casebook.office.letter.KeepLetterhead;
import uk.cdop.casebook.office.letter.LetterTemplates;
import uk.cdop.casebook.office.letter.ShowLetterTemplates;
import uk.cdop.casebook.office.signin.Session;

/** Builds letters from the office, the chase run and escalation. */
final class ChaseWiring {

    private final SharedParts parts;

    ChaseWiring(SharedParts parts) {
        this.parts = parts;
    }

    ChaseDesk desk(Session session) {
        LetterTemplates templates = new LetterTemplates();
        return new ChaseDesk(
                new ShowLetterTemplates(session, templates), new KeepLetterTemplate(session, templates), new KeepLetterhead(session));
    }
}
