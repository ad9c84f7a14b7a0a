package uk.cdop.casebook.casework.readiness;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a case waits for.
 *
 * @param sentence what is waited for, in words of the office, with its dates
 * @param due      when it should be there, where that is known
 * @param liftedBy who can bring it about
 */
public record Blocker(Requirement requirement, String sentence, Optional<LocalDate> since, Optional<LocalDate> due, String liftedBy) {

    @Override
    public String toString() {
        return "Blocker " + requirement;
    }
}
