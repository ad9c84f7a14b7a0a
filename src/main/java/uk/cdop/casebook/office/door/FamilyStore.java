package uk.cdop.casebook.office.door;

import java.util.Optional;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Keeps the family ledgers, one for each case. */
public interface FamilyStore {

    Optional<FamilyLedger> find(CaseNumber number);

    /** Writes the ledger as it now is; CHANGED_MEANWHILE where the stored row version is not the ledger's. */
    void keep(CaseNumber number, FamilyLedger ledger);
}
