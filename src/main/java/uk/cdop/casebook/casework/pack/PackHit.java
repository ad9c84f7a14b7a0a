package uk.cdop.casebook.casework.pack;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.leak.LeakHit;

/** Something the leak check found in the pack, and why it may stay, where somebody said so. */
public record PackHit(LeakHit hit, Optional<Resolution> resolved) {

    public record Resolution(String reason, String by, LocalDate on) {

        @Override
        public String toString() {
            return "Resolution";
        }
    }

    public PackHit resolved(Resolution resolution) {
        return new PackHit(hit, Optional.of(resolution));
    }

    /** The same thing in the same words, on whichever page it stands now. */
    public boolean isAgain(LeakHit other) {
        return hit.kind() == other.kind() && hit.near() == other.near() && hit.caseNumber().equals(other.caseNumber())
                && hit.found().equals(other.found()) && hit.around().equals(other.around());
    }

    @Override
    public String toString() {
        return "PackHit";
    }
}
