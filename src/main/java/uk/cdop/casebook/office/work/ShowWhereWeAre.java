package uk.cdop.casebook.office.work;

import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows where one case stands today. */
@Needs(Right.READ_CASES)
public final class ShowWhereWeAre {

    private final Session session;
    private final DescribeCase describe;
    private final Today today;

    public ShowWhereWeAre(Session session, DescribeCase describe, Today today) {
        this.session = session;
        this.describe = describe;
        this.today = today;
    }

    /** Empty where the vault has no such case. */
    public Optional<WhereWeAre> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> describe.of(file, records, today.date())));
    }
}
