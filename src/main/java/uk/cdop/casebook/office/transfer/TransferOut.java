package uk.cdop.casebook.office.transfer;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.LedgerRules;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Hands the review of a case to another CDOP, or names the CDOP that has it already. */
@Needs(Right.WORK_ON_CASES)
public final class TransferOut {

    private final Session session;
    private final Today today;

    public TransferOut(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public record TransferOutCommand(
            CaseNumber number, String otherCdop, ReviewAreaReason reason, Optional<String> contact, LocalDate on, Optional<String> note) {

        @Override
        public String toString() {
            return "TransferOutCommand " + number;
        }
    }

    public LedgerOutcome transfer(TransferOutCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> records.cases().find(command.number())
                .map(file -> transfer(command, file, records))
                .orElseGet(() -> new LedgerOutcome.Refused("There is no case of this reference in the vault. Nothing was changed.")));
    }

    private LedgerOutcome transfer(TransferOutCommand command, CaseFile file, Records records) {
        Optional<String> refusal = LedgerRules.cdop(command.otherCdop())
                .or(() -> LedgerRules.contact(command.contact()))
                .or(() -> LedgerRules.note(command.note()))
                .or(() -> LedgerRules.day("of the transfer", command.on(), file.dateNotified(), today.date()))
                .or(() -> stage(file));
        if (refusal.isPresent()) {
            return new LedgerOutcome.Refused(refusal.get());
        }
        String cdop = command.otherCdop().strip();
        String why = command.note().orElse(command.reason().label());
        CaseFile handed = Ledger.with(file, new Transfer(TransferDirection.OUT, cdop, command.on(), Optional.of(why)));
        records.cases().update(file.stage() == CaseStage.TRANSFERRED_OUT
                ? handed : handed.movedTo(CaseStage.TRANSFERRED_OUT, command.on(), Optional.of("To " + cdop)));
        LedgerEntry entry = Ledger.entry(records, file.number(), TransferDirection.OUT)
                .orElseGet(() -> LedgerEntry.begun(file.number(), TransferDirection.OUT, cdop, command.reason(), command.on()));
        Ledger.keep(records, entry.with(cdop, command.reason(), command.contact()));
        return new LedgerOutcome.Recorded();
    }

    private static Optional<String> stage(CaseFile file) {
        boolean may = file.stage() == CaseStage.TRANSFERRED_OUT || StageRules.allows(file.stage(), CaseStage.TRANSFERRED_OUT);
        return may ? Optional.empty() : Optional.of("A case at the stage " + file.stage().label()
                + " cannot be handed over. Take it back to gathering information first. Nothing was changed.");
    }
}
