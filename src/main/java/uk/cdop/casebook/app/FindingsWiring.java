package uk.cdop.casebook.app;

import uk.cdop.casebook.office.analysis.CorrectAnalysis;
import uk.cdop.casebook.office.analysis.DeferCase;
import uk.cdop.casebook.office.analysis.GatherFacts;
import uk.cdop.casebook.office.analysis.RecordFactorResponse;
import uk.cdop.casebook.office.analysis.RecordFinding;
import uk.cdop.casebook.office.analysis.RecordReturned;
import uk.cdop.casebook.office.analysis.RunChecks;
import uk.cdop.casebook.office.analysis.ShowFindings;
import uk.cdop.casebook.office.analysis.ShowRecurrence;
import uk.cdop.casebook.office.analysis.SignOff;
import uk.cdop.casebook.office.desk.FindingsDesk;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.form.FormKeeping;
import uk.cdop.casebook.office.signin.Session;

/** Builds what the panel finds in a case, and its sign-off. */
final class FindingsWiring {

    private final SharedParts parts;

    FindingsWiring(SharedParts parts) {
        this.parts = parts;
    }

    FindingsDesk desk(Session session) {
        FormKeeping keeping = new FormKeeping(parts.catalogue(), parts.areas(), parts.today(), parts.progress());
        AnalysisForms forms = new AnalysisForms(keeping, parts.catalogue(), parts.versions(), parts.today(), parts.newId(), parts.progress());
        GatherFacts gather = new GatherFacts(parts.suggestedForms(), parts.statements(), PanelWiring.setUp(parts)::quorum, parts.today());
        return new FindingsDesk(
                new RecordFinding(session, forms),
                new RecordFactorResponse(session, forms, parts.newId(), parts.today()),
                new ShowFindings(session, forms, gather, parts.today(), Wiring.resource("/analysis/category-notes.txt")),
                new RunChecks(session, gather),
                new SignOff(session, forms, gather, parts.today()),
                new DeferCase(session, forms, parts.today()),
                new CorrectAnalysis(session, forms, parts.today()),
                new RecordReturned(session, parts.today(), ReturnWiring.register(parts)),
                new ShowRecurrence(session));
    }
}
