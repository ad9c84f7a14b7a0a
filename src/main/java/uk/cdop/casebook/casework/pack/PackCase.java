package uk.cdop.casebook.casework.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** What the pseudonyms of a pack need of one of its cases. */
public record PackCase(CaseNumber number, Optional<LocalDate> born, LocalDate died, List<Identifier> known) {

    public PackCase {
        known = List.copyOf(known);
    }

    @Override
    public String toString() {
        return "PackCase " + number;
    }
}
