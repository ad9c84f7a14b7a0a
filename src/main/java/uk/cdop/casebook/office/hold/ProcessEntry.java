package uk.cdop.casebook.office.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;

/** A process as a person enters it. */
public record ProcessEntry(
        HoldKind kind, Optional<String> body, LocalDate openedOn, Optional<LocalDate> expectedEnd, Optional<LocalDate> closedOn,
        Optional<String> outcome, boolean blocksCdrm, boolean blocksPanel, HoldTracking tracking) {

    public static ProcessEntry of(Hold hold) {
        return new ProcessEntry(
                hold.kind(), hold.body(), hold.openedOn(), hold.expectedEnd(), hold.closedOn(), hold.outcome(), hold.blocksCdrm(), hold.blocksPanel(),
                hold.tracking());
    }

    Hold hold(UUID id) {
        return new Hold(id, kind, body, openedOn, expectedEnd, closedOn, outcome, blocksCdrm, blocksPanel, tracking);
    }

    @Override
    public String toString() {
        return "ProcessEntry " + kind.code();
    }
}
