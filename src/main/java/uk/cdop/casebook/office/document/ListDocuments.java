package uk.cdop.casebook.office.document;

import java.util.List;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the documents of a case, withdrawn ones too. */
@Needs(Right.READ_CASES)
public final class ListDocuments {

    private final Session session;

    public ListDocuments(Session session) {
        this.session = session;
    }

    public List<CaseDocument> list(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.documents().ofCase(number));
    }
}
