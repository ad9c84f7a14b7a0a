package uk.cdop.casebook.office.leak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.office.door.Records;

/** What the leak check found in files that are to leave, with the reasons given; kept once they are let out. */
public record LeakReport(LetStand.Paper paper, List<LeakHit> hits, Map<LeakHit, String> reasons) {

    private static final int LONGEST_REASON = 1000;

    /** Which hits nobody has given a reason for; a blank reason resolves nothing. */
    public List<LeakHit> open() {
        return hits.stream().filter(hit -> reason(hit).isEmpty()).toList();
    }

    public Optional<String> refusal() {
        return hits.stream().anyMatch(hit -> reason(hit).length() > LONGEST_REASON)
                ? Optional.of("A reason why something may stand holds at most 1,000 characters. Nothing was written. Say it in fewer words.") : Optional.empty();
    }

    /** @param by who let the files out */
    public void keep(Records records, String by, LocalDate on) {
        if (!hits.isEmpty()) {
            records.letStand().add(hits.stream().map(hit -> new LetStand(
                    paper, hit.file(), hit.part(), hit.kind(), hit.caseNumber(), hit.near(), reason(hit), by, on)).toList());
            records.audit().record(AuditEvent.counted(AuditEvent.What.FINDS_LET_STAND, "paper", paper.name(), hits.size()));
        }
    }

    private String reason(LeakHit hit) {
        return reasons.getOrDefault(hit, "").strip();
    }

    @Override
    public String toString() {
        return "LeakReport of " + hits.size();
    }
}
