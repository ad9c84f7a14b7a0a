package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter that was written to a family.
 *
 * @param on             the day it goes out
 * @param overrideReason why it goes on a day that was to be kept clear
 */
public record FamilyLetter(FamilyLetterKind kind, LocalDate on, Optional<String> overrideReason) {

    @Override
    public String toString() {
        return "FamilyLetter " + kind.code();
    }
}
