package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.readiness.RequirementRule;

/** Keeps the office's own time limits, its own list of what a case needs and the day it began; empty where it uses those that came with the program. */
public interface OfficeRuleStore {

    List<TimeLimit> limits();

    void replaceLimits(List<TimeLimit> limits);

    List<RequirementRule> requirements();

    void replaceRequirements(List<RequirementRule> rules);

    /** The day from which the office works with this program, where it set one. */
    Optional<LocalDate> workBegan();

    /** Empty where every case counts from its notification again. */
    void setWorkBegan(Optional<LocalDate> day);
}
