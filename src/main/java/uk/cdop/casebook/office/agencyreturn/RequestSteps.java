package uk.cdop.casebook.office.agencyreturn;

import java.util.UUID;
import java.util.function.Function;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;

/** Takes one step of one request inside a unit of work: finds it, keeps what came of the step, tells audit and case. */
final class RequestSteps {

    static final int LONGEST_REASON = 1000;

    private final CaseProgress progress;

    RequestSteps(CaseProgress progress) {
        this.progress = progress;
    }

    RequestOutcome take(Records records, UUID id, long rowVersion, Function<AgencyRequest, RequestStep> step) {
        AgencyRequest request = records.agencyRequests().find(id).orElse(null);
        if (request == null || request.rowVersion() != rowVersion) {
            return new RequestOutcome.ChangedMeanwhile();
        }
        return switch (step.apply(request)) {
            case RequestStep.NotPossible(String sentence) -> new RequestOutcome.NotDone(sentence);
            case RequestStep.Taken(AgencyRequest changed) -> kept(records, changed);
        };
    }

    private RequestOutcome kept(Records records, AgencyRequest changed) {
        records.agencyRequests().update(changed);
        records.audit().record(AuditEvent.of(AuditEvent.What.REQUEST_CHANGED, "case", changed.number().text()));
        progress.afterChange(records, changed.number());
        return new RequestOutcome.Done(records.agencyRequests().find(changed.id()).orElseThrow());
    }
}
