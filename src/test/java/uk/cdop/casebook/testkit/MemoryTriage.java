package uk.cdop.casebook.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.notification.NcmdTold;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.TriageStore;

/** Triage in memory. */
final class MemoryTriage implements TriageStore {

    private final Map<CaseNumber, KeptTriage> kept = new HashMap<>();
    private final Map<CaseNumber, NcmdTold> told = new HashMap<>();

    @Override
    public Optional<KeptTriage> of(CaseNumber number) {
        return Optional.ofNullable(kept.get(number));
    }

    @Override
    public void keep(CaseNumber number, KeptTriage triage) {
        kept.put(number, triage);
    }

    @Override
    public Optional<NcmdTold> ncmdTold(CaseNumber number) {
        return Optional.ofNullable(told.get(number));
    }

    @Override
    public void keepNcmdTold(CaseNumber number, Optional<NcmdTold> record) {
        told.remove(number);
        record.ifPresent(now -> told.put(number, now));
    }
}
