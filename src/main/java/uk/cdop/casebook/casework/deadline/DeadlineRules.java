package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;

/** Applies the office's time limits to a case. Source: domain file, process-and-forms section 1.10. */
public final class DeadlineRules {

    public static final String NOTIFY = "lim_notify_cdr";
    public static final String CDRM = "lim_cdrm";
    public static final String PANEL = "lim_cdop";
    public static final String TWELVE_MONTHS = "lim_review_12m";

    private final List<TimeLimit> limits;

    public DeadlineRules(List<TimeLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    public List<TimeLimit> limits() {
        return limits;
    }

    /**
     * The deadlines of the case as they stand on the day, in the order of the limits. None for a case from elsewhere, and
     * none for the panel while something holds the case from it.
     */
    public List<Deadline> of(CaseFile file, LocalDate today) {
        if (file.residence().isOutOfArea()) {
            return List.of();
        }
        return limits.stream().flatMap(limit -> deadline(limit, file, today).stream()).toList();
    }

    private Optional<Deadline> deadline(TimeLimit limit, CaseFile file, LocalDate today) {
        return switch (limit.code()) {
            case NOTIFY -> Optional.of(from(limit, file.death().date(), Optional.of(file.dateNotified()), today));
            case CDRM -> Optional.of(from(limit, file.death().date(), firstReached(file, CaseStage.CDRM_HELD), today));
            case PANEL -> firstReached(file, CaseStage.CDRM_HELD)
                    .filter(held -> file.blocker().isEmpty())
                    .map(held -> from(limit, lastHoldClosed(file).filter(held::isBefore).orElse(held), reviewed(file), today));
            case TWELVE_MONTHS -> Optional.of(from(limit, file.death().date(), reviewed(file), today));
            default -> Optional.empty();
        };
    }

    private static Deadline from(TimeLimit limit, LocalDate start, Optional<LocalDate> metOn, LocalDate today) {
        LocalDate due = switch (limit.unit()) {
            case HOURS -> start.plusDays((limit.amount() + 23) / 24);
            case DAYS -> start.plusDays(limit.amount());
            case MONTHS -> start.plusMonths(limit.amount());
        };
        Deadline.State state = metOn
                .map(met -> met.isAfter(due) ? Deadline.State.MET_LATE : Deadline.State.MET)
                .orElse(today.isAfter(due) ? Deadline.State.OVERDUE : Deadline.State.DUE);
        return new Deadline(limit, due, metOn, state);
    }

    private static Optional<LocalDate> firstReached(CaseFile file, CaseStage stage) {
        return file.stageChanges().stream().filter(change -> change.to() == stage).map(StageChange::on).findFirst();
    }

    private static Optional<LocalDate> reviewed(CaseFile file) {
        return file.analysis().map(analysis -> analysis.reviewDate());
    }

    private static Optional<LocalDate> lastHoldClosed(CaseFile file) {
        return file.holds().stream()
                .filter(hold -> hold.blocksPanel())
                .flatMap(hold -> hold.closedOn().stream())
                .max(java.util.Comparator.naturalOrder());
    }
}
