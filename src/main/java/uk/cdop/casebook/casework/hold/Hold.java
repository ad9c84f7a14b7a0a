package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A process that the review waits for, until it is closed. Source: process-and-forms section 1.5. */
public record Hold(
        UUID id,
        HoldKind kind,
        Optional<String> body,
        LocalDate openedOn,
        Optional<LocalDate> expectedEnd,
        Optional<LocalDate> closedOn,
        Optional<String> outcome,
        boolean blocksCdrm,
        boolean blocksPanel) {

    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
