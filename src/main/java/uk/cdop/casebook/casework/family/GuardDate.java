package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which a letter to the family would hurt, with the days around it that are kept clear.
 *
 * @param from the first day that is kept clear
 * @param to   the last
 */
public record GuardDate(Why why, LocalDate day, LocalDate from, LocalDate to, Optional<String> said) {

    public enum Why {
        BIRTHDAY("The child’s birthday"),
        ANNIVERSARY("The anniversary of the death"),
        AVOIDED("A date the family asked to avoid"),
        NOT_BEFORE("The family asked not to hear from us before this date");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean covers(LocalDate on) {
        return !on.isBefore(from) && !on.isAfter(to);
    }

    @Override
    public String toString() {
        return "GuardDate " + why;
    }
}
