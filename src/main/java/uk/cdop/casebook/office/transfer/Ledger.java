package uk.cdop.casebook.office.transfer;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.SharedCase;

/** What the use cases of the ledger share: finding an entry, keeping it, and the transfer on the case itself. */
final class Ledger {

    static final String NOT_IN_LEDGER = "This case is not in the ledger. Record first which CDOP it is shared with. Nothing was changed.";

    private Ledger() {}

    /** The entry, or the one that a registration or an import began without writing it. */
    static Optional<LedgerEntry> entry(Records records, CaseNumber number, TransferDirection direction) {
        return records.outOfArea().find(number, direction).or(() -> records.outOfArea().shared().stream()
                .map(SharedCase::entry)
                .filter(entry -> entry.number().equals(number) && entry.direction() == direction)
                .findFirst());
    }

    static void keep(Records records, LedgerEntry entry) {
        records.outOfArea().keep(entry);
        records.audit().record(AuditEvent.of(AuditEvent.What.CASE_TRANSFERRED, "case", entry.number().text()));
    }

    /** The case with this hand-over instead of an earlier one in the same direction. */
    static CaseFile with(CaseFile file, Transfer transfer) {
        CaseFile without = new CaseFile(
                file.number(), file.stage(), file.residence(), file.notificationForm(), file.notifications(), file.stageChanges(), file.holds(),
                file.transfers().stream().filter(other -> other.direction() != transfer.direction()).toList(), file.analysis(), file.rowVersion());
        return without.withTransfer(transfer);
    }
}
