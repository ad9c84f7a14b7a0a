package uk.cdop.casebook.office.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Adds an entry to the contact book, or changes one. Nothing is taken out: an entry that is no longer so gets a last day. */
@Needs(Right.SET_UP_OFFICE)
public final class KeepContact {

    private final Session session;
    private final ContactRules rules;
    private final NewId newId;

    public KeepContact(Session session, AgencyTypes types, NewId newId) {
        this.session = session;
        this.rules = new ContactRules(types.codes());
        this.newId = newId;
    }

    public sealed interface KeepContactCommand {

        /** @param id empty for a new agency; else the one seen on row version {@code rowVersion} */
        record OfAgency(
                Optional<UUID> id, long rowVersion, String name, String type, Optional<ReportingArea> area, ValidDates valid)
                implements KeepContactCommand {

            @Override
            public String toString() {
                return "OfAgency";
            }
        }

        /** @param id empty for a new person; else the one seen on row version {@code rowVersion} */
        record OfPerson(
                Optional<UUID> id, long rowVersion, UUID agencyId, String name, String role, String secureEmail, String phone, ValidDates valid)
                implements KeepContactCommand {

            @Override
            public String toString() {
                return "OfPerson";
            }
        }
    }

    public sealed interface KeepContactOutcome {

        record Kept(UUID id) implements KeepContactOutcome {}

        record Refused(List<ContactProblem> problems) implements KeepContactOutcome {}

        /** Somebody else changed the entry first; nothing was overwritten. */
        record ChangedMeanwhile() implements KeepContactOutcome {}
    }

    public KeepContactOutcome keep(KeepContactCommand command) {
        try {
            return session.change(Right.SET_UP_OFFICE, records -> switch (command) {
                case KeepContactCommand.OfAgency agency -> keep(agency(agency), agency.id().isEmpty(), records);
                case KeepContactCommand.OfPerson person -> keep(person(person), person.id().isEmpty(), records);
            });
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new KeepContactOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private KeepContactOutcome keep(Agency agency, boolean isNew, Records records) {
        List<ContactProblem> problems = rules.of(agency);
        if (!problems.isEmpty()) {
            return new KeepContactOutcome.Refused(problems);
        }
        if (isNew) {
            records.contacts().add(agency);
        } else {
            records.contacts().update(agency);
        }
        return kept(agency.id(), "agency", records);
    }

    private KeepContactOutcome keep(AgencyPerson person, boolean isNew, Records records) {
        List<ContactProblem> problems = rules.of(person);
        if (!problems.isEmpty()) {
            return new KeepContactOutcome.Refused(problems);
        }
        if (isNew) {
            records.contacts().add(person);
        } else {
            records.contacts().update(person);
        }
        return kept(person.id(), "agency_person", records);
    }

    private static KeepContactOutcome kept(UUID id, String kind, Records records) {
        records.audit().record(AuditEvent.of(AuditEvent.What.CONTACT_CHANGED, kind, id.toString()));
        return new KeepContactOutcome.Kept(id);
    }

    private Agency agency(KeepContactCommand.OfAgency command) {
        return new Agency(
                command.id().orElseGet(newId::next), command.name().strip(), command.type(), command.area(), command.valid(), command.rowVersion());
    }

    private AgencyPerson person(KeepContactCommand.OfPerson command) {
        return new AgencyPerson(
                command.id().orElseGet(newId::next), command.agencyId(), command.name().strip(), text(command.role()),
                text(command.secureEmail()), text(command.phone()), command.valid(), command.rowVersion());
    }

    static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
