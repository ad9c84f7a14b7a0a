package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Marks a request as sent: to whom, what was asked, when, and when it is due back. The files themselves are written elsewhere. */
@Needs(Right.WORK_ON_CASES)
public final class SendRequests {

    private final Session session;
    private final ReturnLimit limit;
    private final RequestSteps steps;
    private final Today today;

    public SendRequests(Session session, ReturnLimit limit, CaseProgress progress, Today today) {
        this.session = session;
        this.limit = limit;
        this.steps = new RequestSteps(progress);
        this.today = today;
    }

    /**
     * One request to send, as seen on row version {@code rowVersion}.
     *
     * @param agencyId the agency it goes to; empty for the one it was made for
     */
    public record SendCommand(
            UUID requestId, long rowVersion, Optional<UUID> agencyId, Optional<UUID> personId, List<FormPart> parts, LocalDate on) {}

    public RequestOutcome send(SendCommand command) {
        if (command.on().isAfter(today.date())) {
            return session.read(Right.WORK_ON_CASES, records -> new RequestOutcome.NotDone(
                    "The day of sending lies in the future. Enter the day on which it was sent."));
        }
        return RequestOutcome.of(() -> session.change(Right.WORK_ON_CASES, records ->
                steps.take(records, command.requestId(), command.rowVersion(), request -> sent(request, command, records))));
    }

    private RequestStep sent(AgencyRequest request, SendCommand command, Records records) {
        Optional<UUID> agency = command.agencyId().or(() -> request.to().agencyId());
        Optional<UUID> person = command.agencyId().isPresent() ? command.personId() : request.to().personId();
        if (agency.isEmpty()) {
            return new RequestStep.NotPossible("Choose the agency from the contact book first, so that it is sure to whom this goes.");
        }
        Addressees to = Addressees.onDay(agency.get(), person, command.on(), records.contacts());
        if (to.obstacle().isPresent()) {
            return new RequestStep.NotPossible(to.obstacle().get());
        }
        LocalDate due = limit.dueFrom(command.on(), records);
        List<FormPart> parts = command.parts().isEmpty() ? request.parts() : command.parts();
        return request.send(to.addressee().orElseThrow(), parts, command.on(), due, limit.firstChase(due, records));
    }
}
