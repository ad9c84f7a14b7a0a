package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.analysis.CorrectAnalysis;
import uk.cdop.casebook.office.analysis.DeferCase;
import uk.cdop.casebook.office.analysis.RecordFactorResponse;
import uk.cdop.casebook.office.analysis.RecordFinding;
import uk.cdop.casebook.office.analysis.RecordReturned;
import uk.cdop.casebook.office.analysis.RunChecks;
import uk.cdop.casebook.office.analysis.ShowFindings;
import uk.cdop.casebook.office.analysis.ShowRecurrence;
import uk.cdop.casebook.office.analysis.SignOff;

/** Use cases of one session: what the panel finds in a case, and its sign-off. */
public record FindingsDesk(
        RecordFinding recordFinding,
        RecordFactorResponse recordFactorResponse,
        ShowFindings showFindings,
        RunChecks runChecks,
        SignOff signOff,
        DeferCase deferCase,
        CorrectAnalysis correctAnalysis,
        RecordReturned recordReturned,
        ShowRecurrence showRecurrence) {}
