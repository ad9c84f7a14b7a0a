package uk.cdop.casebook.office.work;

import java.util.List;
import uk.cdop.casebook.casework.readiness.ReadinessRules;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.office.door.Records;

/** What a case needs before the panel: the office's own list, or, where it has none, the one that came with the program. */
public final class RequirementsInUse {

    private final List<RequirementRule> shipped;

    public RequirementsInUse(List<RequirementRule> shipped) {
        this.shipped = List.copyOf(shipped);
    }

    List<RequirementRule> list(Records records) {
        List<RequirementRule> own = records.officeRules().requirements();
        return own.isEmpty() ? shipped : own;
    }

    ReadinessRules rules(Records records) {
        return new ReadinessRules(list(records));
    }

    List<RequirementRule> shipped() {
        return shipped;
    }
}
