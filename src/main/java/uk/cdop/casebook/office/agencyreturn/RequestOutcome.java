package uk.cdop.casebook.office.agencyreturn;

import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** What came of a step of one request. */
public sealed interface RequestOutcome {

    record Done(AgencyRequest request) implements RequestOutcome {}

    /** The step makes no sense, or lacks something; nothing was changed. */
    record NotDone(String sentence) implements RequestOutcome {}

    /** Somebody else changed the request first; nothing was overwritten. */
    record ChangedMeanwhile() implements RequestOutcome {}

    /** The work, with its expected trouble as an outcome. */
    static RequestOutcome of(java.util.function.Supplier<RequestOutcome> work) {
        try {
            return work.get();
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new ChangedMeanwhile();
            }
            throw failure;
        }
    }
}
