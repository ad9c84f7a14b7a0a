package uk.cdop.casebook.office.deadline;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.deadline.WorkBegan;
import uk.cdop.casebook.office.door.Records;

/** The time limits that hold now: the office's own, or, where it has none, those that came with the program. */
public final class LimitsInUse {

    private final DeadlineRules shipped;

    public LimitsInUse(DeadlineRules shipped) {
        this.shipped = shipped;
    }

    public DeadlineRules rules(Records records) {
        List<TimeLimit> own = records.officeRules().limits();
        DeadlineRules rules = own.isEmpty() ? shipped : shipped.with(own);
        return rules.since(new WorkBegan(records.officeRules().workBegan()));
    }

    /** The limit of this code, so that a feature with dates of its own can apply it. */
    public Optional<TimeLimit> limit(Records records, String code) {
        return rules(records).limit(code);
    }

    List<TimeLimit> shipped() {
        return shipped.limits();
    }
}
