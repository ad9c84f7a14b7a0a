package uk.cdop.casebook.office.transfer;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
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

/**
 * Takes over the review of a case that is in the vault already. A resident whose case comes back from elsewhere was
 * notified here, so it is reopened and stays a notification; only a case that began elsewhere is a transfer in.
 */
@Needs(Right.WORK_ON_CASES)
public final class TransferIn {

    private final Session session;
    private final Today today;

    public TransferIn(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public record TransferInCommand(CaseNumber number, String otherCdop, ReviewAreaReason reason, Optional<String> contact, LocalDate on) {

        @Override
        public String toString() {
            return "TransferInCommand " + number;
        }
    }

    public LedgerOutcome transfer(TransferInCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> records.cases().find(command.number())
                .map(file -> transfer(command, file, records))
                .orElseGet(() -> new LedgerOutcome.Refused("There is no case of this reference in the vault. Nothing was changed.")));
    }

    private LedgerOutcome transfer(TransferInCommand command, CaseFile file, Records records) {
        Optional<String> refusal = LedgerRules.cdop(command.otherCdop())
                .or(() -> LedgerRules.contact(command.contact()))
                .or(() -> LedgerRules.day("of the transfer", command.on(), file.dateNotified(), today.date()))
                .or(() -> stage(file));
        if (refusal.isPresent()) {
            return new LedgerOutcome.Refused(refusal.get());
        }
        String cdop = command.otherCdop().strip();
        boolean comesBack = file.stage() == CaseStage.TRANSFERRED_OUT;
        CaseFile taken = comesBack && !file.residence().isOutOfArea()
                ? file : Ledger.with(file, new Transfer(TransferDirection.IN, cdop, command.on(), Optional.of(command.reason().label())));
        records.cases().update(comesBack ? taken.movedTo(CaseStage.REOPENED, command.on(), Optional.of("Taken over from " + cdop)) : taken);
        LedgerEntry entry = Ledger.entry(records, file.number(), TransferDirection.IN)
                .orElseGet(() -> LedgerEntry.begun(file.number(), TransferDirection.IN, cdop, command.reason(), command.on()));
        Ledger.keep(records, entry.with(cdop, command.reason(), command.contact()));
        return new LedgerOutcome.Recorded();
    }

    private static Optional<String> stage(CaseFile file) {
        return file.stage().isOpen() || file.stage() == CaseStage.TRANSFERRED_OUT
                ? Optional.empty()
                : Optional.of("A case at the stage " + file.stage().label() + " cannot be taken over. Reopen it first. Nothing was changed.");
    }
}
