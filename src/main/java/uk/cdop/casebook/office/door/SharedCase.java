package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.transfer.LedgerEntry;

/** One hand-over with what the ledger shows of its case: no name, only where it stands. */
public record SharedCase(LedgerEntry entry, CaseStage stage, ReportingArea area, LocalDate dateOfDeath, LocalDate dateNotified) {

    @Override
    public String toString() {
        return "SharedCase " + entry.number();
    }
}
