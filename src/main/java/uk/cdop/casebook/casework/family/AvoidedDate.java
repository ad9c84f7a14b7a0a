package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;

/** A day on which the family does not want to hear from the office, once or every year. */
public record AvoidedDate(LocalDate day, boolean everyYear, Optional<String> why) {

    @Override
    public String toString() {
        return "AvoidedDate";
    }
}
