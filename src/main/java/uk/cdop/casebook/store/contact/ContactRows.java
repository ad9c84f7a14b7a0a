package uk.cdop.casebook.store.contact;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.store.schema.tables.records.AgencyPersonRecord;
import uk.cdop.casebook.store.schema.tables.records.AgencyRecord;

/** Agencies and their people as rows, and rows as agencies and people. */
final class ContactRows {

    private ContactRows() {}

    static Agency agency(AgencyRecord row) {
        return new Agency(
                row.getAgencyId(), row.getName(), row.getAgencyType(), Optional.ofNullable(row.getArea()).map(ReportingArea::valueOf),
                valid(row.getValidFrom(), row.getValidTo()), row.getRowVersion());
    }

    static AgencyRecord row(Agency agency) {
        return new AgencyRecord(
                agency.id(), agency.rowVersion(), agency.name(), agency.type(), agency.area().map(ReportingArea::name).orElse(null),
                agency.valid().from().orElse(null), agency.valid().to().orElse(null));
    }

    static AgencyPerson person(AgencyPersonRecord row) {
        return new AgencyPerson(
                row.getPersonId(), row.getAgencyId(), row.getName(), Optional.ofNullable(row.getRoleName()),
                Optional.ofNullable(row.getSecureEmail()), Optional.ofNullable(row.getPhone()), valid(row.getValidFrom(), row.getValidTo()),
                row.getRowVersion());
    }

    static AgencyPersonRecord row(AgencyPerson person) {
        return new AgencyPersonRecord(
                person.id(), person.rowVersion(), person.agencyId(), person.name(), person.role().orElse(null),
                person.secureEmail().orElse(null), person.phone().orElse(null),
                person.valid().from().orElse(null), person.valid().to().orElse(null));
    }

    private static ValidDates valid(LocalDate from, LocalDate to) {
        return new ValidDates(Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
