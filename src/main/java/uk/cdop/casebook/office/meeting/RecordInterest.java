package uk.cdop.casebook.office.meeting;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records a possible conflict of interest in a case of a meeting, and how it was handled. */
@Needs(Right.RUN_PANEL)
public final class RecordInterest {

    private static final int LONGEST = 1000;

    private final Session session;
    private final NewId newId;

    public RecordInterest(Session session, NewId newId) {
        this.session = session;
        this.newId = newId;
    }

    public sealed interface InterestOutcome {

        record Kept(MemberInterest interest) implements InterestOutcome {}

        /** Nothing was changed. */
        record Refused(String sentence) implements InterestOutcome {}
    }

    public InterestOutcome record(MeetingNumber number, InterestStep step) {
        return session.change(Right.RUN_PANEL, records -> {
            Optional<MeetingPlan> plan = records.meetingPlans().find(number);
            if (plan.filter(one -> one.course().state() == MeetingState.PLANNED || one.course().state() == MeetingState.OPEN).isEmpty()) {
                return new InterestOutcome.Refused("The meeting is over or was cancelled. Nothing was changed.");
            }
            return switch (step) {
                case InterestStep.Declare declare -> declare(plan.get(), declare, records);
                case InterestStep.Handle handle -> handle(plan.get(), handle, records);
            };
        });
    }

    private InterestOutcome declare(MeetingPlan plan, InterestStep.Declare declare, Records records) {
        if (plan.entryOf(declare.number()).isEmpty()) {
            return new InterestOutcome.Refused(declare.number() + " is not on the agenda of this meeting.");
        }
        if (records.members().find(declare.memberId()).isEmpty()) {
            return new InterestOutcome.Refused("This member is no longer in the members’ book.");
        }
        if (declare.detail().isBlank() || declare.detail().strip().length() > LONGEST) {
            return new InterestOutcome.Refused("Say in at most " + LONGEST + " characters what the interest is.");
        }
        return keep(new MemberInterest(
                newId.next(), plan.number(), declare.number(), declare.memberId(), declare.origin(), declare.detail().strip(), InterestHandling.OPEN,
                Optional.empty()), records);
    }

    private static InterestOutcome handle(MeetingPlan plan, InterestStep.Handle handle, Records records) {
        List<MemberInterest> kept = records.meetingPlans().interests(plan.number());
        Optional<MemberInterest> found = kept.stream().filter(interest -> interest.id().equals(handle.interestId())).findFirst();
        if (found.isEmpty()) {
            return new InterestOutcome.Refused("This interest is not recorded for this meeting.");
        }
        String reason = handle.reason().strip();
        boolean needsReason = handle.handling() == InterestHandling.STAYS || handle.handling() == InterestHandling.NO_CONFLICT;
        if (needsReason && reason.isEmpty()) {
            return new InterestOutcome.Refused("Say why the member need not step back.");
        }
        if (reason.length() > LONGEST) {
            return new InterestOutcome.Refused("The reason is too long: " + LONGEST + " characters at most.");
        }
        return keep(found.get().handled(handle.handling(), Optional.of(reason).filter(text -> !text.isEmpty())), records);
    }

    private static InterestOutcome keep(MemberInterest interest, Records records) {
        records.meetingPlans().keep(interest);
        records.audit().record(AuditEvent.of(AuditEvent.What.INTEREST_RECORDED, "meeting", interest.meeting().text()));
        return new InterestOutcome.Kept(interest);
    }
}
