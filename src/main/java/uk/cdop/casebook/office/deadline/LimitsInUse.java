package uk.cdop.casebook.office.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.deadline.WorkBegan;
import uk.cdop.casebook.office.door.Records;

/** The time limits that hold now: each as the office has set it, or, where it has not, as it came with the program. */
public final class LimitsInUse {

    private final DeadlineRules shipped;

    public LimitsInUse(DeadlineRules shipped) {
        this.shipped = shipped;
    }

    public DeadlineRules rules(Records records) {
        Map<String, TimeLimit> own = records.officeRules().limits().stream().collect(Collectors.toMap(TimeLimit::code, limit -> limit));
        List<TimeLimit> inUse = shipped.limits().stream().map(limit -> own.getOrDefault(limit.code(), limit)).toList();
        return shipped.with(inUse).since(new WorkBegan(records.officeRules().workBegan()));
    }

    /** The limit of this code, so that a feature with dates of its own can apply it. */
    public Optional<TimeLimit> limit(Records records, String code) {
        return rules(records).limit(code);
    }

    List<TimeLimit> shipped() {
        return shipped.limits();
    }
}
