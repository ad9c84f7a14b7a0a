package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** The death of one resident child within the panel's scope. It is placed in a year by the date of death, and by nothing else. */
public record DeathFact(CaseNumber number, ReportingArea area, LocalDate dateOfDeath, ChildFact child) {

    public DeathFact {
        if (!area.isResident()) {
            throw new IllegalArgumentException("a child from elsewhere is not among the deaths");
        }
    }

    public AgeBand age() {
        return child.age();
    }

    public Optional<Sex> sex() {
        return child.sex();
    }
}
