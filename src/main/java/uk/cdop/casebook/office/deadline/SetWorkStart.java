package uk.cdop.casebook.office.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Sets the day from which the office works with this program; another day, or none, can be set at any time. */
@Needs(Right.SET_UP_OFFICE)
public final class SetWorkStart {

    private static final FieldKey WORK_BEGAN = FieldKey.of("work_began");

    private final Session session;
    private final Today today;

    public SetWorkStart(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public sealed interface SetWorkStartOutcome {

        /** @param before what held until now */
        record Kept(Optional<LocalDate> now, Optional<LocalDate> before) implements SetWorkStartOutcome {}

        /** Nothing was changed. */
        record Refused(String sentence) implements SetWorkStartOutcome {}
    }

    /** Empty sets none: every case counts from its notification again. */
    public SetWorkStartOutcome set(Optional<LocalDate> day) {
        if (day.filter(today.date()::isBefore).isPresent()) {
            return new SetWorkStartOutcome.Refused("That day is still to come. Give today or an earlier day. Nothing was changed.");
        }
        if (day.filter(NotificationRules.REVIEWS_BEGAN::isAfter).isPresent()) {
            return new SetWorkStartOutcome.Refused("That day lies before child deaths were reviewed at all. Give a later day. Nothing was changed.");
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            Optional<LocalDate> before = records.officeRules().workBegan();
            records.officeRules().setWorkBegan(day);
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.LIMITS_CHANGED, "time_limits", "office", List.of(WORK_BEGAN)));
            return new SetWorkStartOutcome.Kept(day, before);
        });
    }
}
