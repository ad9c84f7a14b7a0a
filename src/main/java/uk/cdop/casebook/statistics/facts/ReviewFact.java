package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * One completed review of a resident child's death. It is placed in a year by the day the panel completed the review,
 * whenever the child died.
 */
public record ReviewFact(
        CaseNumber number, ReportingArea area, LocalDate completedOn, LocalDate dateOfDeath, ChildFact child,
        CategoryOfDeath category, Modifiability modifiability, boolean awaitedInquest) {

    public ReviewFact {
        if (!area.isResident()) {
            throw new IllegalArgumentException("the review of a child from elsewhere belongs to the home panel");
        }
    }

    /** Calendar days from the death to the review; the same day is 0, and less than 0 is a mistake in the record. */
    public long daysFromDeath() {
        return ChronoUnit.DAYS.between(dateOfDeath, completedOn);
    }

    public AgeBand age() {
        return child.age();
    }

    public boolean isModifiable() {
        return modifiability == Modifiability.IDENTIFIED;
    }

    public boolean hasSufficientInformation() {
        return modifiability != Modifiability.INADEQUATE_INFORMATION;
    }
}
