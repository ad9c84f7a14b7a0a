package uk.cdop.casebook.casework.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A case that is ready for the panel, with what a theme is known by. */
public record ReadyCase(CaseNumber number, LocalDate notifiedOn, Optional<Long> ageInDays, Set<String> forms, Optional<String> category) {

    public ReadyCase {
        forms = Set.copyOf(forms);
    }

    @Override
    public String toString() {
        return "ReadyCase " + number;
    }
}
