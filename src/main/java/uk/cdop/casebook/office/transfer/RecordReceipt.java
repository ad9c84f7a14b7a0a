package uk.cdop.casebook.office.transfer;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.LedgerRules;
import uk.cdop.casebook.casework.transfer.TransferAnswer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records that a pack went, and that the panel it went to has it: accepted or refused, and on what day. */
@Needs(Right.WORK_ON_CASES)
public final class RecordReceipt {

    private final Session session;
    private final Today today;

    public RecordReceipt(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public record RecordReceiptCommand(
            CaseNumber number, TransferDirection direction, TransferAnswer answer, LocalDate on, Optional<String> note) {

        @Override
        public String toString() {
            return "RecordReceiptCommand " + number;
        }
    }

    /** For a case of ours: their answer. For one of theirs: that we told them we have it. */
    public LedgerOutcome record(RecordReceiptCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> Ledger.entry(records, command.number(), command.direction())
                .map(entry -> answered(entry, command, records))
                .orElseGet(() -> new LedgerOutcome.Refused(Ledger.NOT_IN_LEDGER)));
    }

    private LedgerOutcome answered(LedgerEntry entry, RecordReceiptCommand command, Records records) {
        Optional<String> refusal = LedgerRules.note(command.note())
                .or(() -> LedgerRules.day("of the receipt", command.on(), entry.packSentOn().orElse(entry.since()), today.date()))
                .or(() -> entry.isNamed() ? Optional.empty() : Optional.of("Name the other CDOP first. Nothing was changed."))
                .or(() -> command.answer() == TransferAnswer.REFUSED && command.note().isEmpty()
                        ? Optional.of("Say why they refused, so that the two panels can agree. Nothing was changed.") : Optional.empty());
        if (refusal.isPresent()) {
            return new LedgerOutcome.Refused(refusal.get());
        }
        Ledger.keep(records, entry.answered(command.answer(), command.on(), command.note()));
        return new LedgerOutcome.Recorded();
    }

    /** The day on which the pack went to the other CDOP, by whatever way it went. */
    public LedgerOutcome sent(CaseNumber number, LocalDate on) {
        return session.change(Right.WORK_ON_CASES, records -> Ledger.entry(records, number, TransferDirection.OUT)
                .map(entry -> sent(entry, on, records))
                .orElseGet(() -> new LedgerOutcome.Refused(Ledger.NOT_IN_LEDGER)));
    }

    private LedgerOutcome sent(LedgerEntry entry, LocalDate on, Records records) {
        Optional<String> refusal = LedgerRules.day("of sending", on, entry.since(), today.date())
                .or(() -> entry.isNamed() ? Optional.empty() : Optional.of("Name the other CDOP first. Nothing was changed."));
        if (refusal.isPresent()) {
            return new LedgerOutcome.Refused(refusal.get());
        }
        Ledger.keep(records, entry.sent(on));
        return new LedgerOutcome.Recorded();
    }
}
