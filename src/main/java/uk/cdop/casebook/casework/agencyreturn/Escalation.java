package uk.cdop.casebook.casework.agencyreturn;

import java.time.LocalDate;
import java.util.Optional;

/** A request that was taken to somebody who can answer for the agency, and what came of it. */
public record Escalation(LocalDate on, String to, String theme, Optional<String> outcome, Optional<LocalDate> outcomeOn) {

    public static Escalation begun(LocalDate on, String to, String theme) {
        return new Escalation(on, to, theme, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    @Override
    public String toString() {
        return "Escalation " + on;
    }
}
