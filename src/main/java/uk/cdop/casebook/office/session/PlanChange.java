package uk.cdop.casebook.office.session;

import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Changes one thing of a meeting as it is kept at that moment, so that two who record different things lose nothing. */
final class PlanChange {

    private PlanChange() {}

    /** Empty where it was kept; otherwise a sentence, and nothing was changed. */
    static Optional<String> in(Session session, MeetingNumber meeting, Step step) {
        return session.change(Right.RUN_PANEL, records -> {
            MeetingPlan plan = records.meetingPlans().find(meeting).orElseThrow(OfficeFailure::changedMeanwhile);
            return switch (step.from(records, plan)) {
                case Result.Refused(String sentence) -> Optional.of(sentence);
                case Result.Changed(MeetingPlan changed) -> {
                    records.meetingPlans().update(changed);
                    records.audit().record(AuditEvent.of(AuditEvent.What.MEETING_CHANGED, "meeting", meeting.text()));
                    yield Optional.empty();
                }
            };
        });
    }

    interface Step {
        Result from(Records records, MeetingPlan plan);

        static Step of(Function<MeetingPlan, MeetingPlan> change) {
            return (records, plan) -> new Result.Changed(change.apply(plan));
        }
    }

    sealed interface Result {

        record Changed(MeetingPlan plan) implements Result {}

        record Refused(String sentence) implements Result {}
    }
}
