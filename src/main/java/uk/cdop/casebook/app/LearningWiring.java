package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.LearningDesk;
import uk.cdop.casebook.office.found.CodeWords;
import uk.cdop.casebook.office.found.ReadFound;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.leak.ShowLetStand;
import uk.cdop.casebook.office.learning.ProposeBriefing;
import uk.cdop.casebook.office.learning.SearchLearning;
import uk.cdop.casebook.office.learning.WriteBriefing;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.paper.DocxPapers;

/** Builds what was learnt, over all cases, and the briefing. */
final class LearningWiring {

    private final SharedParts parts;
    private final LeakCheck leaks;

    LearningWiring(SharedParts parts, LeakCheck leaks) {
        this.parts = parts;
        this.leaks = leaks;
    }

    LearningDesk desk(Session session) {
        SearchLearning search = new SearchLearning(session, new ReadFound(new CodeWords(parts.catalogue())));
        return new LearningDesk(search, new ProposeBriefing(session, search), new WriteBriefing(session, search, leaks, new DocxPapers(), parts.today()),
                new ShowLetStand(session));
    }
}
