package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;

/** Support that was offered to a family, and whether they took it up, where that is known. */
public record SupportOffer(LocalDate on, String what, Optional<Boolean> takenUp) {

    @Override
    public String toString() {
        return "SupportOffer";
    }
}
