package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;

/**
 * The events of one case that time limits run from or are met by.
 *
 * @param heldUp           whether something open holds the case from the panel
 * @param lastHoldClosed   when the last of those that held it was closed
 * @param rapidReview      when a rapid review was opened, and when it was closed
 */
public record DeadlineFacts(
        boolean outOfArea, LocalDate died, LocalDate notified, Optional<LocalDate> cdrmHeld, boolean heldUp,
        Optional<LocalDate> lastHoldClosed, Optional<LocalDate> reviewed, Optional<Span> rapidReview) {

    /** From a day to another, the latter open while it has not come. */
    public record Span(LocalDate from, Optional<LocalDate> to) {}

    public static DeadlineFacts of(CaseFile file) {
        return new DeadlineFacts(
                file.residence().isOutOfArea(), file.death().date(), file.dateNotified(),
                file.stageChanges().stream().filter(change -> change.to() == CaseStage.CDRM_HELD).map(StageChange::on).findFirst(),
                file.blocker().isPresent(),
                file.holds().stream().filter(Hold::blocksPanel).flatMap(hold -> hold.closedOn().stream()).max(Comparator.naturalOrder()),
                file.analysis().map(Analysis::reviewDate),
                file.holds().stream().filter(hold -> hold.kind() == HoldKind.RAPID_REVIEW).findFirst()
                        .map(hold -> new Span(hold.openedOn(), hold.closedOn())));
    }
}
