package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;

/** Invented requests to agencies. */
public final class SampleRequests {

    private SampleRequests() {}

    public static Addressee person(String agency, String name, String address) {
        return new Addressee(Optional.empty(), agency, Optional.empty(), Optional.of(name), Optional.of(address));
    }

    /** A request for the whole reporting form that was sent; the first chase is given. */
    public static AgencyRequest sent(int id, int sequence, Addressee to, LocalDate on, LocalDate due, LocalDate nextChase) {
        AgencyRequest proposed = AgencyRequest.proposed(
                new UUID(0x5EED, id), CaseNumber.of(2023, sequence), "hospital", to, List.of(FormPart.whole(FormCode.REPORTING)), "always asked");
        return taken(proposed.send(to, proposed.parts(), on, due, nextChase));
    }

    public static AgencyRequest reminded(AgencyRequest request, int level, LocalDate on, LocalDate next) {
        return taken(request.reminded(level, on, Optional.of(next)));
    }

    public static AgencyRequest taken(RequestStep step) {
        return switch (step) {
            case RequestStep.Taken(AgencyRequest request) -> request;
            case RequestStep.NotPossible(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
