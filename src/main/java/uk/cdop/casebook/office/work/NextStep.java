package uk.cdop.casebook.office.work;

import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.readiness.Blocker;

/** What is to be done next about a case, and by whom in the office. */
record NextStep(String words, String who) {

    private static final String OFFICE = "coordinator";

    static NextStep about(Blocker blocker) {
        return switch (blocker.requirement()) {
            case SCOPE_DECIDED -> new NextStep("Decide whether this panel reviews the death", blocker.liftedBy());
            case NOTIFICATION_ANSWERS -> new NextStep("Ask for the missing answers and record them on the notification form, under Forms; \u201cnot known\u201d is an answer", OFFICE);
            case AGENCIES_ASKED -> new NextStep("Ask the agencies that knew the child, and mark each request as sent, under Agencies", OFFICE);
            case AGENCY_RETURNS -> new NextStep("Chase the form, or waive it with a reason, under Agencies", OFFICE);
            case HOLDS_CDRM, HOLDS_PANEL -> new NextStep("Ask how the process stands, and record the answer and its date under Processes: " + blocker.liftedBy(), OFFICE);
            case CDRM_HELD -> new NextStep("Have the child death review meeting held, and record its date under Processes", blocker.liftedBy());
            case CDRM_REPORT -> new NextStep("Ask for the report of the meeting, and record its date under Processes", OFFICE);
            case DRAFT_ANALYSIS -> new NextStep("Draft the analysis form, under Forms", blocker.liftedBy());
            case CATEGORY_PRESET -> new NextStep("Choose the category of death in the draft analysis, under Forms", blocker.liftedBy());
            case DRAFT_ANSWERS -> new NextStep("Answer what the draft analysis still lacks, under Forms", blocker.liftedBy());
            case SUPPLEMENTARY_FORMS -> new NextStep("Ask for the supplementary form", blocker.liftedBy());
            case ANSWERS_AGREE -> new NextStep("Settle the differing answers", blocker.liftedBy());
            case ANONYMISED_PACK -> new NextStep("Build the anonymised pack", blocker.liftedBy());
        };
    }

    static NextStep in(CaseStage stage) {
        return switch (stage) {
            case READY_FOR_PANEL -> new NextStep("Put the case on the agenda of a panel", OFFICE);
            case SCHEDULED -> new NextStep("Wait for the panel", "panel");
            case DEFERRED -> new NextStep("See to what the panel deferred the case for, then put it on an agenda again", OFFICE);
            case REOPENED -> new NextStep("Record what is new, and take the case up again", OFFICE);
            case REVIEWED -> new NextStep("Submit the analysis", OFFICE);
            case ANALYSIS_SUBMITTED -> new NextStep("Mark the review complete", OFFICE);
            case COMPLETED, ACTIONS_OPEN -> new NextStep("Follow the actions to their end", OFFICE);
            case REJECTED_OUT_OF_SCOPE, DUPLICATE, TRANSFERRED_OUT, CLOSED -> new NextStep("None: the case is closed here", "nobody");
            default -> new NextStep("Nothing is outstanding; the case moves on at its next change", OFFICE);
        };
    }
}
