package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import uk.cdop.casebook.casework.deadline.WorkingDays;

/** How long an agency has for its return, in working days. Source: process-and-forms section 1.10, {@code lim_reporting_form}. */
public record ReturnLimit(WorkingDays days, int workingDays) {

    private static final String CODE = "lim_reporting_form;";

    /** The limit that came with the program. */
    public static ReturnLimit shipped(WorkingDays days) {
        String line = AskRuleList.resource("/agencies/return-limit.csv").lines().filter(one -> one.startsWith(CODE)).findFirst().orElseThrow();
        return new ReturnLimit(days, Integer.parseInt(line.split(";")[3]));
    }

    LocalDate dueFrom(LocalDate sentOn) {
        return days.after(sentOn, workingDays);
    }

    /** The first working day on which the return is late. */
    LocalDate firstChase(LocalDate due) {
        return days.after(due, 1);
    }
}
