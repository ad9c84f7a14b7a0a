package uk.cdop.casebook.office.meeting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** One change of one meeting in one unit of work: found, on the row version seen where one was seen, kept and audited. */
final class MeetingKeeping {

    static final int LONGEST_REASON = 1000;

    private MeetingKeeping() {}

    /** Checks everything before it writes anything. */
    @FunctionalInterface
    interface Step {
        MeetingOutcome take(Records records, MeetingPlan plan);
    }

    static MeetingOutcome change(Session session, MeetingNumber number, long rowVersion, Step step) {
        return change(session, number, (records, plan) -> plan.rowVersion() == rowVersion ? step.take(records, plan) : new MeetingOutcome.ChangedMeanwhile());
    }

    /** Changes one thing of the meeting as it is kept at that moment, so that two who record different things lose nothing. */
    static MeetingOutcome change(Session session, MeetingNumber number, Step step) {
        return guarded(() -> session.change(Right.RUN_PANEL, records -> records.meetingPlans().find(number).map(plan -> step.take(records, plan)).orElseGet(
                () -> new MeetingOutcome.Refused("This meeting was not planned with this program, so there is nothing to change. Its record stays as it is."))));
    }

    static MeetingOutcome guarded(Supplier<MeetingOutcome> change) {
        try {
            return change.get();
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new MeetingOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    static MeetingOutcome keep(Records records, MeetingPlan changed, AuditEvent.What what) {
        records.meetingPlans().update(changed);
        records.audit().record(AuditEvent.of(what, "meeting", changed.number().text()));
        return new MeetingOutcome.Kept(records.meetingPlans().find(changed.number()).orElseThrow(OfficeFailure::changedMeanwhile));
    }

    /** Why the meeting can no longer be changed so, where it has come further than that. */
    static Optional<MeetingOutcome> tooLate(MeetingPlan plan, MeetingState first, MeetingState... others) {
        MeetingState state = plan.course().state();
        if (EnumSet.of(first, others).contains(state)) {
            return Optional.empty();
        }
        return Optional.of(new MeetingOutcome.Refused(switch (state) {
            case PLANNED -> "The meeting has not been opened yet. Open it first.";
            case OPEN -> "The meeting is in session. This can be changed before it is opened only.";
            case CLOSED -> "The meeting was held and closed. Reopen it to change its record.";
            case CANCELLED -> "The meeting was cancelled. Plan a new one.";
        }));
    }

    /** Why a reason will not do. */
    static Optional<MeetingOutcome> reasonProblem(String reason, String ask) {
        if (reason.isBlank()) {
            return Optional.of(new MeetingOutcome.Refused(ask));
        }
        return reason.strip().length() > LONGEST_REASON
                ? Optional.of(new MeetingOutcome.Refused("The reason is too long: " + LONGEST_REASON + " characters at most. Nothing was changed."))
                : Optional.empty();
    }
}
