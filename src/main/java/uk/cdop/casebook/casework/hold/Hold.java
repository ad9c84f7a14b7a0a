package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A process beside the review, which may make it wait until it is closed. Source: process-and-forms section 1.5. */
public record Hold(
        UUID id,
        HoldKind kind,
        Optional<String> body,
        LocalDate openedOn,
        Optional<LocalDate> expectedEnd,
        Optional<LocalDate> closedOn,
        Optional<String> outcome,
        boolean blocksCdrm,
        boolean blocksPanel,
        HoldTracking tracking) {

    /** A process of which nothing is followed yet. */
    public Hold(
            UUID id, HoldKind kind, Optional<String> body, LocalDate openedOn, Optional<LocalDate> expectedEnd, Optional<LocalDate> closedOn,
            Optional<String> outcome, boolean blocksCdrm, boolean blocksPanel) {
        this(id, kind, body, openedOn, expectedEnd, closedOn, outcome, blocksCdrm, blocksPanel, HoldTracking.NONE);
    }

    public boolean isOpen() {
        return closedOn.isEmpty();
    }

    /** True where the review meeting or the panel waits for it while it is open. */
    public boolean blocksAnything() {
        return blocksCdrm || blocksPanel;
    }

    public Hold closed(LocalDate on, Optional<String> how) {
        return new Hold(id, kind, body, openedOn, expectedEnd, Optional.of(on), how, blocksCdrm, blocksPanel, tracking);
    }

    public Hold withTracking(HoldTracking now) {
        return new Hold(id, kind, body, openedOn, expectedEnd, closedOn, outcome, blocksCdrm, blocksPanel, now);
    }

    /** Names no body and no outcome: a hold must not reach a log by way of a string. */
    @Override
    public String toString() {
        return "Hold " + kind.code();
    }
}
