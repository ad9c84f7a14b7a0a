package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Records that the national database was seen to hold a form as it was keyed. */
@Needs(Right.WRITE_RETURN)
public final class ConfirmReturn {

    private final Session session;
    private final ReturnRegister register;
    private final Today today;

    public ConfirmReturn(Session session, ReturnRegister register, Today today) {
        this.session = session;
        this.register = register;
        this.today = today;
    }

    public sealed interface ConfirmReturnOutcome {

        record Confirmed() implements ConfirmReturnOutcome {}

        /** @param sentence why, for the person */
        record Refused(String sentence) implements ConfirmReturnOutcome {}
    }

    public ConfirmReturnOutcome confirm(CaseNumber number, FinancialYear year, KeyedForm form, LocalDate on) {
        return session.change(Right.WRITE_RETURN, records -> {
            Optional<KeyedSheet> sheet = register.form(records, number, year, form);
            Optional<FormReturn> line = sheet.map(FormReturn::of);
            if (line.isEmpty() || line.get().state().isOpen()) {
                return new ConfirmReturnOutcome.Refused("A form is confirmed once everything on it is keyed as it stands. Nothing was recorded.");
            }
            if (line.get().state() == ReturnState.CONFIRMED) {
                return new ConfirmReturnOutcome.Refused("This form is confirmed already.");
            }
            if (on.isAfter(today.date()) || line.get().keyed().filter(step -> on.isBefore(step.on())).isPresent()) {
                return new ConfirmReturnOutcome.Refused("The day must lie between the day of keying and today. Nothing was recorded.");
            }
            register.confirm(records, sheet.get(), on, session.who().name());
            records.audit().record(AuditEvent.of(AuditEvent.What.RETURN_CONFIRMED, "case", number.text()));
            return new ConfirmReturnOutcome.Confirmed();
        });
    }
}
