package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;

/**
 * The events of the review itself that time limits run from or are met by, so that limits can be applied without a whole file.
 *
 * @param reported       when the outcome of the review meeting was known to the office, once it has been held
 * @param heldUp         whether something open holds the case from the panel
 * @param lastHoldClosed when the last of those that held it was closed
 */
public record DeadlineFacts(
        boolean outOfArea, LocalDate died, LocalDate notified, Optional<LocalDate> cdrmHeld, Optional<LocalDate> reported, boolean heldUp,
        Optional<LocalDate> lastHoldClosed, Optional<LocalDate> reviewed) {

    public static DeadlineFacts of(CaseFile file, ProcessEvents events) {
        Optional<LocalDate> reached = file.stageChanges().stream().filter(change -> change.to() == CaseStage.CDRM_HELD).map(StageChange::on).findFirst();
        return new DeadlineFacts(
                file.residence().isOutOfArea(), file.death().date(), file.dateNotified(),
                events.cdrmHeld().or(() -> reached),
                reached.map(held -> events.cdrmReport().orElse(held)),
                file.blocker().isPresent(),
                file.holds().stream().filter(Hold::blocksPanel).flatMap(hold -> hold.closedOn().stream()).max(Comparator.naturalOrder()),
                file.analysis().map(Analysis::reviewDate));
    }
}
