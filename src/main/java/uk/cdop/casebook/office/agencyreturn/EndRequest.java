package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.deadline.WorkingDays;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Ends a request without a return: the agency holds nothing, or it is waived or cancelled with a reason; and undoes such an end. */
@Needs(Right.WORK_ON_CASES)
public final class EndRequest {

    private final Session session;
    private final WorkingDays days;
    private final RequestSteps steps;
    private final Today today;

    public EndRequest(Session session, WorkingDays days, CaseProgress progress, Today today) {
        this.session = session;
        this.days = days;
        this.steps = new RequestSteps(progress);
        this.today = today;
    }

    public enum How {
        NOTHING_HELD, WAIVE, CANCEL, TAKE_UP_AGAIN
    }

    /** The request as seen on row version {@code rowVersion}; a reason is needed but where the agency holds nothing. */
    public record EndCommand(UUID requestId, long rowVersion, How how, LocalDate on, String reason) {}

    public RequestOutcome end(EndCommand command) {
        if (command.on().isAfter(today.date())) {
            return refused("The day lies in the future. Enter the day on which it was so.");
        }
        if (command.reason().length() > RequestSteps.LONGEST_REASON) {
            return refused("The reason is too long: 1,000 characters at most.");
        }
        return RequestOutcome.of(() -> session.change(Right.WORK_ON_CASES, records ->
                steps.take(records, command.requestId(), command.rowVersion(), request -> step(request, command))));
    }

    private RequestOutcome refused(String sentence) {
        return session.read(Right.WORK_ON_CASES, records -> new RequestOutcome.NotDone(sentence));
    }

    private RequestStep step(AgencyRequest request, EndCommand command) {
        return switch (command.how()) {
            case NOTHING_HELD -> request.nothingHeld(command.on());
            case WAIVE -> request.waive(command.on(), command.reason());
            case CANCEL -> request.cancel(command.on(), command.reason());
            case TAKE_UP_AGAIN -> request.takeUpAgain(command.reason(), nextChase(request, command.on()));
        };
    }

    private LocalDate nextChase(AgencyRequest request, LocalDate on) {
        return request.dueOn().filter(due -> due.isAfter(on)).map(due -> days.after(due, 1)).orElseGet(() -> days.after(on, 1));
    }
}
