package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A form that an agency had been sent and had not returned on the day of the dashboard. */
public record RequestFact(CaseNumber number, String agency, Optional<LocalDate> dueOn) {

    boolean isOverdueOn(LocalDate day) {
        return dueOn.filter(day::isAfter).isPresent();
    }
}
