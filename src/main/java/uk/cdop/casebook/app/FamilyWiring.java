package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.FamilyDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds the family ledger and its guard dates. */
final class FamilyWiring {

    private final SharedParts parts;

    FamilyWiring(SharedParts parts) {
        this.parts = parts;
    }

    FamilyDesk desk(Session session) {
        return new FamilyDesk();
    }
}
