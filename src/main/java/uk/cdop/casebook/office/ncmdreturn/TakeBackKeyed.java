package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes back that an answer was keyed; what was keyed before counts again, and the form is not keyed whole any more. */
@Needs(Right.WRITE_RETURN)
public final class TakeBackKeyed {

    private final Session session;

    public TakeBackKeyed(Session session) {
        this.session = session;
    }

    /** Whether there was something to take back. */
    public boolean takeBack(CaseNumber number, KeyedForm form, FieldKey field) {
        return session.change(Right.WRITE_RETURN, records -> {
            FormKeying kept = records.returnRegister().keyings(List.of(number)).getOrDefault(number, Map.of()).getOrDefault(form, FormKeying.NONE);
            if (!kept.keyed().containsKey(field)) {
                return false;
            }
            records.returnRegister().takeBack(number, form, field);
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.RETURN_TAKEN_BACK, "case", number.text(), List.of(field)));
            return true;
        });
    }
}
