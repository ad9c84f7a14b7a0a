package uk.cdop.casebook.office.casefile;

import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the cases that fit a query, with how many fit and how many there are. */
@Needs(Right.READ_CASES)
public final class ListCases {

    private final Session session;

    public ListCases(Session session) {
        this.session = session;
    }

    public CaseList list(CaseQuery query) {
        return session.read(Right.READ_CASES, records -> records.cases().list(query));
    }
}
