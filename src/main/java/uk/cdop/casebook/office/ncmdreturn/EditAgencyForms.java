package uk.cdop.casebook.office.ncmdreturn;

import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Says whether this office keys the reporting and supplementary forms of agencies, and changes it. It does unless it says otherwise: whether the
 * national portal takes them from agencies directly differs from office to office and is to be confirmed with NCMD.
 */
@Needs(Right.SET_UP_OFFICE)
public final class EditAgencyForms {

    private static final String RULE_SET = "agency_forms";
    private static final String KEYED = "keyed";
    private static final String LEFT_OUT = "left_out";

    private final Session session;

    public EditAgencyForms(Session session) {
        this.session = session;
    }

    static boolean areKeyed(Records records) {
        return records.processes().ruleText(RULE_SET).filter(LEFT_OUT::equals).isEmpty();
    }

    public boolean areKeyed() {
        return session.read(Right.SET_UP_OFFICE, EditAgencyForms::areKeyed);
    }

    /** What was ticked off of them before stays as it is kept; whether anything is different now. */
    public boolean change(boolean keyed) {
        return session.change(Right.SET_UP_OFFICE, records -> {
            boolean isOther = areKeyed(records) != keyed;
            if (isOther) {
                records.processes().keepRuleText(RULE_SET, keyed ? KEYED : LEFT_OUT);
                records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", RULE_SET));
            }
            return isOther;
        });
    }
}
