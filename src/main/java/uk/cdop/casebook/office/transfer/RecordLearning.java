package uk.cdop.casebook.office.transfer;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.LedgerRules;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records that the learning of a review reached the panel that shares the case; with it the circle is closed. */
@Needs(Right.WORK_ON_CASES)
public final class RecordLearning {

    private final Session session;
    private final Today today;

    public RecordLearning(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public record RecordLearningCommand(CaseNumber number, TransferDirection direction, LocalDate on, Optional<String> learning) {

        @Override
        public String toString() {
            return "RecordLearningCommand " + number;
        }
    }

    public LedgerOutcome record(RecordLearningCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> Ledger.entry(records, command.number(), command.direction())
                .map(entry -> learned(entry, command, records))
                .orElseGet(() -> new LedgerOutcome.Refused(Ledger.NOT_IN_LEDGER)));
    }

    private LedgerOutcome learned(LedgerEntry entry, RecordLearningCommand command, Records records) {
        Optional<String> refusal = LedgerRules.learning(command.learning())
                .or(() -> LedgerRules.day("of the learning", command.on(), entry.answeredOn().orElse(entry.since()), today.date()));
        if (refusal.isPresent()) {
            return new LedgerOutcome.Refused(refusal.get());
        }
        Ledger.keep(records, entry.learned(command.on(), command.learning()));
        return new LedgerOutcome.Recorded();
    }
}
