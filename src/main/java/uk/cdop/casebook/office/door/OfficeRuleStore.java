package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.readiness.RequirementRule;

/** Keeps the office's own time limits and its own list of what a case needs; empty where it uses those that came with the program. */
public interface OfficeRuleStore {

    List<TimeLimit> limits();

    void replaceLimits(List<TimeLimit> limits);

    List<RequirementRule> requirements();

    void replaceRequirements(List<RequirementRule> rules);
}
