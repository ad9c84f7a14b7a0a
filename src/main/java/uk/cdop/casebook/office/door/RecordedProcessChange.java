package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A change to a process as it is read back: when, who, what, and why. */
public record RecordedProcessChange(UUID hold, Instant at, String by, String what, Optional<String> reason) {

    @Override
    public String toString() {
        return "RecordedProcessChange";
    }
}
