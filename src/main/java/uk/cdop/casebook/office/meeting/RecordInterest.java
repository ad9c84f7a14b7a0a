package uk.cdop.casebook.office.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
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
    private static final String SAID_HERE = "Declared during the meeting";
    private static final String TAKEN_BACK = "Taken back during the meeting";
    private static final int LONGEST_CLOSING = 500;

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
                case InterestStep.StepBack back -> stepBack(plan.get(), back, records);
                case InterestStep.Handle handle -> standing(plan.get(), handle.interestId(), records, found -> handle(found, handle, records));
                case InterestStep.Withdraw(UUID id, String reason) -> standing(plan.get(), id, records, found -> withdraw(found, reason.strip(), records));
                case InterestStep.Correct correct -> standing(plan.get(), correct.interestId(), records, found -> correct(found, correct, records));
            };
        });
    }

    private static Optional<InterestOutcome> unknown(MeetingPlan plan, CaseNumber number, UUID memberId, Records records) {
        if (plan.entryOf(number).isEmpty()) {
            return Optional.of(new InterestOutcome.Refused(number + " is not on the agenda of this meeting."));
        }
        return records.members().find(memberId).isPresent() ? Optional.empty()
                : Optional.of(new InterestOutcome.Refused("This member is no longer in the members’ book."));
    }

    /** Stepping back says all there is to say; staying after all is said for each interest that made the member step back. */
    private InterestOutcome stepBack(MeetingPlan plan, InterestStep.StepBack step, Records records) {
        Optional<InterestOutcome> unknown = unknown(plan, step.number(), step.memberId(), records);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<MemberInterest> known = records.meetingPlans().interests(plan.number()).stream()
                .filter(interest -> interest.caseNumber().equals(step.number()) && interest.memberId().equals(step.memberId()) && interest.handling().stands()).toList();
        List<MemberInterest> before = known.isEmpty() && step.back() ? List.of(new MemberInterest(
                newId.next(), plan.number(), step.number(), step.memberId(), InterestOrigin.DECLARED, SAID_HERE, InterestHandling.OPEN, Optional.empty())) : known;
        List<MemberInterest> after = before.stream().filter(interest -> (interest.handling() == InterestHandling.RECUSED) != step.back())
                .map(interest -> step.back() ? interest.handled(InterestHandling.RECUSED, Optional.empty())
                        : interest.handled(InterestHandling.NO_CONFLICT, Optional.of(TAKEN_BACK))).toList();
        if (after.isEmpty()) {
            return new InterestOutcome.Refused("This member does not step back for this case. Nothing was changed.");
        }
        after.forEach(interest -> keep(interest, records));
        return new InterestOutcome.Kept(after.getLast());
    }

    private InterestOutcome declare(MeetingPlan plan, InterestStep.Declare declare, Records records) {
        Optional<InterestOutcome> unknown = unknown(plan, declare.number(), declare.memberId(), records);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        if (declare.detail().isBlank() || declare.detail().strip().length() > LONGEST) {
            return new InterestOutcome.Refused("Say in at most " + LONGEST + " characters what the interest is.");
        }
        return keep(new MemberInterest(
                newId.next(), plan.number(), declare.number(), declare.memberId(), declare.origin(), declare.detail().strip(), InterestHandling.OPEN,
                Optional.empty()), records);
    }

    private static InterestOutcome standing(MeetingPlan plan, UUID id, Records records, Function<MemberInterest, InterestOutcome> change) {
        Optional<MemberInterest> found = records.meetingPlans().interests(plan.number()).stream().filter(interest -> interest.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return new InterestOutcome.Refused("This interest is not recorded for this meeting.");
        }
        return found.get().handling().stands() ? change.apply(found.get())
                : new InterestOutcome.Refused("This interest was withdrawn or corrected. It stays as it is; record another if there is one.");
    }

    private static InterestOutcome withdraw(MemberInterest interest, String reason, Records records) {
        return closingProblem(reason).<InterestOutcome>map(InterestOutcome.Refused::new)
                .orElseGet(() -> keep(closed(interest, InterestHandling.WITHDRAWN, reason), records));
    }

    private InterestOutcome correct(MemberInterest interest, InterestStep.Correct correct, Records records) {
        String detail = correct.detail().strip();
        if (detail.isEmpty() || detail.length() > LONGEST) {
            return new InterestOutcome.Refused("Say in at most " + LONGEST + " characters what the interest is.");
        }
        if (detail.equals(interest.detail())) {
            return new InterestOutcome.Refused("Nothing is different. Write what the interest really is.");
        }
        Optional<String> problem = closingProblem(correct.reason().strip());
        if (problem.isPresent()) {
            return new InterestOutcome.Refused(problem.get());
        }
        keep(closed(interest, InterestHandling.CORRECTED, correct.reason().strip()), records);
        return keep(new MemberInterest(
                newId.next(), interest.meeting(), interest.caseNumber(), interest.memberId(), interest.origin(), detail, InterestHandling.OPEN, Optional.empty()), records);
    }

    private static Optional<String> closingProblem(String reason) {
        return reason.isEmpty() ? Optional.of("Say why the interest is withdrawn or corrected. Both stay to be read.")
                : reason.length() > LONGEST_CLOSING ? Optional.of("The reason is too long: " + LONGEST_CLOSING + " characters at most.") : Optional.empty();
    }

    /** The reason, and behind it how the interest was handled until then, as far as there is room. */
    private static MemberInterest closed(MemberInterest interest, InterestHandling how, String reason) {
        String all = reason + " (Before: " + interest.handling().label() + interest.reason().map(was -> ": " + was).orElse("") + ")";
        return interest.handled(how, Optional.of(all.length() <= LONGEST ? all : all.substring(0, LONGEST - 2) + "…)"));
    }

    private static InterestOutcome handle(MemberInterest found, InterestStep.Handle handle, Records records) {
        if (!handle.handling().stands()) {
            return new InterestOutcome.Refused("To withdraw or correct an interest, say why.");
        }
        String reason = handle.reason().strip();
        boolean needsReason = handle.handling() == InterestHandling.STAYS || handle.handling() == InterestHandling.NO_CONFLICT;
        if (needsReason && reason.isEmpty()) {
            return new InterestOutcome.Refused("Say why the member need not step back.");
        }
        if (reason.length() > LONGEST) {
            return new InterestOutcome.Refused("The reason is too long: " + LONGEST + " characters at most.");
        }
        return keep(found.handled(handle.handling(), Optional.of(reason).filter(text -> !text.isEmpty())), records);
    }

    private static InterestOutcome keep(MemberInterest interest, Records records) {
        records.meetingPlans().keep(interest);
        records.audit().record(AuditEvent.of(AuditEvent.What.INTEREST_RECORDED, "meeting", interest.meeting().text()));
        return new InterestOutcome.Kept(interest);
    }
}
