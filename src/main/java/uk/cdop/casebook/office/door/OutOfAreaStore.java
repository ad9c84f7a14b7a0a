package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.TransferDirection;

/** Keeps the ledger of cases that two panels share. */
public interface OutOfAreaStore {

    Optional<LedgerEntry> find(CaseNumber number, TransferDirection direction);

    List<LedgerEntry> entries();

    /**
     * Every hand-over: those with an entry, and as begun those that a registration or an import left without one: the
     * transfers of a case, and a child from elsewhere.
     */
    List<SharedCase> shared();

    /** Writes the entry as it now is; CHANGED_MEANWHILE where the stored row version is not the entry's. */
    void keep(LedgerEntry entry);
}
