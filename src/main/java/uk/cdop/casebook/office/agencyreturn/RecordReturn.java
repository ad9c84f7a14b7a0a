package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Records that an agency's return is in, and keeps its forms on the case: with the answers that were read from a file, or
 * open, to be typed in.
 */
@Needs(Right.WORK_ON_CASES)
public final class RecordReturn {

    private final Session session;
    private final FormVersions versions;
    private final RequestSteps steps;
    private final Today today;
    private final NewId newId;

    public RecordReturn(Session session, FormVersions versions, CaseProgress progress, Today today, NewId newId) {
        this.session = session;
        this.versions = versions;
        this.steps = new RequestSteps(progress);
        this.today = today;
        this.newId = newId;
    }

    /**
     * A return of the request as seen on row version {@code rowVersion}.
     *
     * @param forms the forms as they were read; none where they are to be typed in
     */
    public record ReturnCommand(UUID requestId, long rowVersion, LocalDate on, List<FormInstance> forms) {
        public ReturnCommand {
            forms = List.copyOf(forms);
        }

        @Override
        public String toString() {
            return "ReturnCommand " + requestId;
        }
    }

    public RequestOutcome record(ReturnCommand command) {
        if (command.on().isAfter(today.date())) {
            return session.read(Right.WORK_ON_CASES, records -> new RequestOutcome.NotDone(
                    "The day of the return lies in the future. Enter the day on which it came."));
        }
        return RequestOutcome.of(() -> session.change(Right.WORK_ON_CASES, records ->
                steps.take(records, command.requestId(), command.rowVersion(), request -> returned(request, command, records))));
    }

    private RequestStep returned(AgencyRequest request, ReturnCommand command, Records records) {
        RequestStep step = request.returned(command.on());
        // The forms go first, so that a case that waits for them finds them when it is moved on.
        if (step instanceof RequestStep.Taken(AgencyRequest back)) {
            keepForms(back, command, records);
        }
        return step;
    }

    private void keepForms(AgencyRequest request, ReturnCommand command, Records records) {
        for (FormPart part : request.parts()) {
            Optional<FormInstance> read = command.forms().stream().filter(form -> form.form() == part.form()).findFirst();
            Optional<CaseForm> kept = records.forms().ofCase(request.number()).stream()
                    .filter(form -> form.requestId().equals(Optional.of(request.id())) && form.instance().form() == part.form()).findFirst();
            if (kept.isEmpty()) {
                records.forms().add(new CaseForm(
                        newId.next(), request.number(), read.orElseGet(() -> open(part.form(), command.on())), Optional.of(request.id()), 0));
            } else if (read.isPresent()) {
                records.forms().update(kept.get().withInstance(read.get()));
            }
        }
    }

    private FormInstance open(FormCode form, LocalDate on) {
        return new FormInstance(form, versions.inForce(form, on), on, Optional.empty(), Answers.NONE);
    }
}
