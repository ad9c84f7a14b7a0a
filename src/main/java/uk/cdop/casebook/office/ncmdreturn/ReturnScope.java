package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Which cases belong to the return of a year: every resident child's case that was notified in the year, or reviewed in
 * it, or open on any day of it. Left out are duplicates, children from outside the area (their home panel returns
 * them), and cases that had left before the year began: transferred out, out of scope or closed.
 * Source: the national database takes all deaths notified and all reviews completed (process-and-forms sections 1.6, 4).
 */
final class ReturnScope {

    private final FinancialYear year;

    ReturnScope(FinancialYear year) {
        this.year = year;
    }

    boolean takesIn(CaseFile file) {
        if (file.stage() == CaseStage.DUPLICATE || file.residence().isOutOfArea() || file.dateNotified().isAfter(year.lastDay())) {
            return false;
        }
        return year.contains(file.dateNotified()) || wasReviewedInYear(file) || wasOpenInYear(file);
    }

    /** False only where no file of the case can belong to the return, so that it need not be read. */
    boolean mayTakeIn(CaseFact fact) {
        if (!fact.area().isResident() || fact.dateNotified().isAfter(year.lastDay())) {
            return false;
        }
        List<StageChange> before = fact.stageChanges().stream().filter(change -> change.on().isBefore(year.firstDay())).toList();
        return year.contains(fact.dateNotified())
                || fact.reviewCompleted().filter(year::contains).isPresent()
                || fact.stageChanges().stream().anyMatch(change -> year.contains(change.on()))
                || before.isEmpty() || before.getLast().to().isOpen();
    }

    private boolean wasReviewedInYear(CaseFile file) {
        return file.analysis().map(Analysis::reviewDate).filter(year::contains).isPresent();
    }

    private boolean wasOpenInYear(CaseFile file) {
        boolean openedInYear = file.stageChanges().stream().anyMatch(change -> year.contains(change.on()) && change.to().isOpen());
        return openedInYear || wasOpenOnFirstDay(file);
    }

    private boolean wasOpenOnFirstDay(CaseFile file) {
        List<StageChange> before = file.stageChanges().stream().filter(change -> change.on().isBefore(year.firstDay())).toList();
        if (!before.isEmpty()) {
            return before.getLast().to().isOpen();
        }
        Optional<CaseStage> stageBeforeFirstMove = file.stageChanges().stream().findFirst().flatMap(StageChange::from);
        if (stageBeforeFirstMove.isPresent()) {
            return stageBeforeFirstMove.get().isOpen();
        }
        return file.stage().isOpen() || leftOn(file).map(day -> !day.isBefore(year.firstDay())).orElse(false);
    }

    // Only for a case whose moves are not on record, as may be after an import.
    private static Optional<LocalDate> leftOn(CaseFile file) {
        if (file.stage() == CaseStage.TRANSFERRED_OUT) {
            return file.transfers().stream().filter(transfer -> transfer.direction() == TransferDirection.OUT).map(Transfer::on).findFirst();
        }
        return file.reviewCompleted();
    }
}
