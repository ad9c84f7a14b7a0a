package uk.cdop.casebook.office.notification;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes back that the national database was told, so that its clock runs again. The case's history keeps both. */
@Needs(Right.WORK_ON_CASES)
public final class TakeBackNcmdTold {

    private final Session session;

    public TakeBackNcmdTold(Session session) {
        this.session = session;
    }

    /** False where nothing was recorded. */
    public boolean takeBack(CaseNumber number) {
        return session.change(Right.WORK_ON_CASES, records -> {
            if (records.triage().ncmdTold(number).isEmpty()) {
                return false;
            }
            records.triage().keepNcmdTold(number, Optional.empty());
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.CASE_CHANGED, "case", number.text(), RecordNcmdTold.FIELD));
            return true;
        });
    }
}
