package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;

/** How long an agency has for its return, as the office has set it. Source: process-and-forms section 1.10, {@code lim_reporting_form}. */
public final class ReturnLimit {

    private static final String CODE = "lim_reporting_form";

    private final LimitsInUse limits;

    public ReturnLimit(LimitsInUse limits) {
        this.limits = limits;
    }

    LocalDate dueFrom(LocalDate sentOn, Records records) {
        DeadlineRules rules = limits.rules(records);
        return rules.limit(CODE).orElseThrow().dueOn(sentOn, rules.workingDays());
    }

    /** The first working day on which the return is late. */
    LocalDate firstChase(LocalDate due, Records records) {
        return limits.rules(records).workingDays().after(due, 1);
    }
}
