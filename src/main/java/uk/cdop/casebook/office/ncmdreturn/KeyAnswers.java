package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Ticks off answers as keyed: what was keyed is remembered, with the day and the person. Nothing is sent. */
@Needs(Right.WRITE_RETURN)
public final class KeyAnswers {

    private final Session session;
    private final ReturnRegister register;
    private final Today today;

    public KeyAnswers(Session session, ReturnRegister register, Today today) {
        this.session = session;
        this.register = register;
        this.today = today;
    }

    /** @param seen the answers as the person had them on the screen while keying */
    public record KeyCommand(CaseNumber number, FinancialYear year, KeyedForm form, List<AnswerToKey> seen) {

        public KeyCommand {
            seen = List.copyOf(seen);
        }
    }

    public sealed interface KeyAnswersOutcome {

        /** @param state where the form now stands */
        record Keyed(ReturnState state) implements KeyAnswersOutcome {}

        /** An answer is not the one that was keyed any more; nothing was recorded. */
        record ChangedMeanwhile() implements KeyAnswersOutcome {}

        /** The form is no part of the return of the year. */
        record NotDue() implements KeyAnswersOutcome {}
    }

    public KeyAnswersOutcome key(KeyCommand command) {
        return session.change(Right.WRITE_RETURN, records -> {
            Optional<KeyedSheet> sheet = register.form(records, command.number(), command.year(), command.form());
            if (sheet.isEmpty()) {
                return new KeyAnswersOutcome.NotDue();
            }
            List<AnswerToKey> open = sheet.get().keying().open(sheet.get().answers());
            return open.containsAll(command.seen()) ? keep(records, sheet.get(), command) : new KeyAnswersOutcome.ChangedMeanwhile();
        });
    }

    private KeyAnswersOutcome keep(Records records, KeyedSheet sheet, KeyCommand command) {
        register.key(records, sheet, command.seen(), today.date(), session.who().name());
        records.audit().record(AuditEvent.ofFields(
                AuditEvent.What.RETURN_KEYED, "case", command.number().text(), command.seen().stream().map(AnswerToKey::field).toList()));
        return new KeyAnswersOutcome.Keyed(register.form(records, command.number(), command.year(), command.form()).map(FormReturn::of).map(FormReturn::state).orElseThrow());
    }
}
