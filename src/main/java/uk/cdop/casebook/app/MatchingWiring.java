package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.MatchingDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds the duplicate desk and the ledger of cases that another panel reviews. */
final class MatchingWiring {

    private final SharedParts parts;

    MatchingWiring(SharedParts parts) {
        this.parts = parts;
    }

    MatchingDesk desk(Session session) {
        return new MatchingDesk();
    }
}
