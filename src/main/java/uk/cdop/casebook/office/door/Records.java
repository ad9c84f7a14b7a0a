package uk.cdop.casebook.office.door;

/** The records of an open vault, as one reading or one unit of work sees them. */
public interface Records {

    CaseStore cases();

    MeetingStore meetings();

    ActionStore actions();

    FormStore forms();

    FormSteps formSteps();

    FormVersionStore formVersions();

    ReturnFieldStore returnFields();

    PeopleStore people();

    ImportLog imports();

    AuditTrail audit();
}
