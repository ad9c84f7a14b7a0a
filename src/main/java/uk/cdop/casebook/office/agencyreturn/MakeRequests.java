package uk.cdop.casebook.office.agencyreturn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.contact.AgencyTypes;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Makes requests to agencies that somebody chose, from proposals or of their own; none is sent yet. */
@Needs(Right.WORK_ON_CASES)
public final class MakeRequests {

    private static final int LONGEST_WHY = 1000;

    private final Session session;
    private final AgencyTypes types;
    private final AskedSections sections;
    private final CaseProgress progress;
    private final Today today;
    private final NewId newId;

    public MakeRequests(Session session, AgencyTypes types, AskedSections sections, CaseProgress progress, Today today, NewId newId) {
        this.session = session;
        this.types = types;
        this.sections = sections;
        this.progress = progress;
        this.today = today;
        this.newId = newId;
    }

    /**
     * One agency to ask.
     *
     * @param agencyId empty where the contact book has none yet; it must be chosen before sending
     */
    public record NewRequest(String agencyType, Optional<UUID> agencyId, Optional<UUID> personId, List<FormPart> parts, String why) {}

    public sealed interface MakeRequestsOutcome {

        record Made(int requests) implements MakeRequestsOutcome {}

        /** Nothing was made. */
        record NotMade(String sentence) implements MakeRequestsOutcome {}
    }

    /** All of them are made, or none. */
    public MakeRequestsOutcome make(CaseNumber number, List<NewRequest> wanted) {
        return session.change(Right.WORK_ON_CASES, records -> {
            Optional<String> obstacle = obstacle(number, wanted, records);
            if (obstacle.isPresent()) {
                return new MakeRequestsOutcome.NotMade(obstacle.get());
            }
            wanted.forEach(one -> records.agencyRequests().add(request(number, one, records)));
            records.audit().record(AuditEvent.counted(AuditEvent.What.REQUEST_CHANGED, "case", number.text(), wanted.size()));
            progress.afterChange(records, number);
            return new MakeRequestsOutcome.Made(wanted.size());
        });
    }

    private Optional<String> obstacle(CaseNumber number, List<NewRequest> wanted, Records records) {
        if (records.cases().find(number).isEmpty()) {
            return Optional.of("The vault has no case of this reference.");
        }
        if (wanted.isEmpty()) {
            return Optional.of("No agency is chosen. Tick at least one.");
        }
        return wanted.stream().flatMap(one -> obstacle(one, records).stream()).findFirst();
    }

    private Optional<String> obstacle(NewRequest one, Records records) {
        if (!types.codes().contains(one.agencyType())) {
            return Optional.of("Choose what kind of agency it is.");
        }
        if (one.parts().isEmpty()) {
            return Optional.of("Choose at least one form to ask for.");
        }
        if (one.why().isBlank() || one.why().length() > LONGEST_WHY) {
            return Optional.of("Say why this agency is asked, in at most 1,000 characters.");
        }
        return one.parts().stream().flatMap(part -> sections.obstacle(part, today.date()).stream()).findFirst()
                .or(() -> one.agencyId().flatMap(id -> Addressees.onDay(id, one.personId(), today.date(), records.contacts()).obstacle()));
    }

    private AgencyRequest request(CaseNumber number, NewRequest one, Records records) {
        Addressee to = one.agencyId()
                .flatMap(id -> Addressees.onDay(id, one.personId(), today.date(), records.contacts()).addressee())
                .orElseGet(() -> Addressee.unknown(types.label(one.agencyType())));
        return AgencyRequest.proposed(newId.next(), number, one.agencyType(), to, one.parts(), one.why().strip());
    }
}
