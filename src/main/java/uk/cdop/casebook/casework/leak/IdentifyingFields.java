package uk.cdop.casebook.casework.leak;

import java.util.Map;
import java.util.Optional;

/**
 * Which questions of the national forms are answered with a name, a place or a number that points to a person, and how such an
 * answer is read. Chosen from the questions marked as identifying (DESIGN).
 */
public final class IdentifyingFields {

    /** How an answer is read. */
    public enum Reading { NAME, SEVERAL_NAMES, NAMES_IN_TEXT, DAY, NHS_NUMBER, POSTCODE, ADDRESS, PLACE, NAME_AND_PLACE, ORGANISATION, CONTACT }

    /** @param role what the person or place is to the child, where the answer does not say */
    public record Field(Reading reading, IdentifierKind kind, String role) {}

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("child_aliases", new Field(Reading.SEVERAL_NAMES, IdentifierKind.ALIAS, "Child")),
            Map.entry("date_of_birth", new Field(Reading.DAY, IdentifierKind.DATE_OF_BIRTH, "Child")),
            Map.entry("nhs_number", new Field(Reading.NHS_NUMBER, IdentifierKind.NHS_NUMBER, "Child")),
            Map.entry("persons.nhs_number", new Field(Reading.NHS_NUMBER, IdentifierKind.NHS_NUMBER, "Mother")),
            Map.entry("home_address", new Field(Reading.ADDRESS, IdentifierKind.STREET, "Street")),
            Map.entry("home_postcode", new Field(Reading.POSTCODE, IdentifierKind.POSTCODE, "Postcode")),
            Map.entry("persons.address_if_different", new Field(Reading.ADDRESS, IdentifierKind.STREET, "Street")),
            Map.entry("event_location_address", new Field(Reading.ADDRESS, IdentifierKind.STREET, "Street")),
            Map.entry("school_or_nursery", new Field(Reading.PLACE, IdentifierKind.SCHOOL, "School")),
            Map.entry("gp_name_practice", new Field(Reading.NAME_AND_PLACE, IdentifierKind.STAFF_NAME, "GP")),
            Map.entry("persons.name", new Field(Reading.NAME, IdentifierKind.RELATIVE_NAME, "Relative")),
            Map.entry("persons.dob", new Field(Reading.DAY, IdentifierKind.DATE_OF_BIRTH, "Relative")),
            Map.entry("other_children_affected.name", new Field(Reading.NAME, IdentifierKind.RELATIVE_NAME, "Other child")),
            Map.entry("other_children_affected.dob", new Field(Reading.DAY, IdentifierKind.DATE_OF_BIRTH, "Other child")),
            Map.entry("carer_at_time_of_death", new Field(Reading.NAMES_IN_TEXT, IdentifierKind.RELATIVE_NAME, "Carer")),
            Map.entry("place_of_death_name", new Field(Reading.PLACE, IdentifierKind.WARD, "Hospital")),
            Map.entry("senior_clinician_present", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "Senior clinician")),
            Map.entry("coroner_name", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "Coroner")),
            Map.entry("agency_contacts.name", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "")),
            Map.entry("agency_contacts.organisation", new Field(Reading.ORGANISATION, IdentifierKind.ORGANISATION, "")),
            Map.entry("agency_contacts.address", new Field(Reading.ADDRESS, IdentifierKind.STREET, "Street")),
            Map.entry("agency_contacts.phone", new Field(Reading.CONTACT, IdentifierKind.CONTACT, "")),
            Map.entry("agency_contacts.email", new Field(Reading.CONTACT, IdentifierKind.CONTACT, "")),
            Map.entry("rep_agency_name", new Field(Reading.ORGANISATION, IdentifierKind.ORGANISATION, "")),
            Map.entry("rep_address", new Field(Reading.ADDRESS, IdentifierKind.STREET, "Street")),
            Map.entry("jar_team.organisation", new Field(Reading.ORGANISATION, IdentifierKind.ORGANISATION, "")),
            Map.entry("jar_team.contact", new Field(Reading.CONTACT, IdentifierKind.CONTACT, "")),
            Map.entry("referrer_name", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "Notifier")),
            Map.entry("rep_name", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "")),
            Map.entry("an_cdrm_lead", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "Lead of review meeting")),
            Map.entry("an_feedback_by", new Field(Reading.NAMES_IN_TEXT, IdentifierKind.STAFF_NAME, "")),
            Map.entry("jar_decided_by", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "")),
            Map.entry("jar_team.name", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "")),
            Map.entry("jar_declared_by", new Field(Reading.NAME, IdentifierKind.STAFF_NAME, "")),
            Map.entry("jar_visit_by", new Field(Reading.NAMES_IN_TEXT, IdentifierKind.STAFF_NAME, "")),
            Map.entry("jar_declared_where", new Field(Reading.PLACE, IdentifierKind.WARD, "Hospital")),
            Map.entry("care_stages.unit", new Field(Reading.PLACE, IdentifierKind.WARD, "Unit")),
            Map.entry("ic_unit", new Field(Reading.PLACE, IdentifierKind.WARD, "Unit")),
            Map.entry("dr_supervisor", new Field(Reading.NAMES_IN_TEXT, IdentifierKind.RELATIVE_NAME, "Supervisor")),
            Map.entry("po_whose", new Field(Reading.NAMES_IN_TEXT, IdentifierKind.RELATIVE_NAME, "")));

    private IdentifyingFields() {}

    /** Empty for a question that asks for nothing of the kind. */
    public static Optional<Field> of(String question) {
        return Optional.ofNullable(FIELDS.get(question));
    }
}
