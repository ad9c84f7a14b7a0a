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
    private final WorkingDays workingDays;

    /** Knows no bank holidays. */
    public DeadlineRules(List<TimeLimit> limits) {
        this(limits, new WorkingDays(day -> false));
    }

    public DeadlineRules(List<TimeLimit> limits, WorkingDays workingDays) {
        this.limits = List.copyOf(limits);
        this.workingDays = workingDays;
    }

    public Optional<TimeLimit> limit(String code) {
        return limits.stream().filter(limit -> limit.code().equals(code)).findFirst();
    }

    /**
     * The deadlines of the case as they stand on the day, in the order of the limits. None for a case from elsewhere, and
     * none for the panel while something holds the case from it.
     */
    public List<Deadline> of(CaseFile file, LocalDate today) {
        return of(file, ProcessEvents.NONE, today);
    }

    /** The same, with what is known of the review meeting and the joint agency response. */
    public List<Deadline> of(CaseFile file, ProcessEvents events, LocalDate today) {
        if (file.residence().isOutOfArea()) {
            return List.of();
        }
        return limits.stream().flatMap(limit -> deadline(limit, file, events, today).stream()).toList();
    }

    private Optional<Deadline> deadline(TimeLimit limit, CaseFile file, ProcessEvents events, LocalDate today) {
        Optional<ProcessEvents.Span> span = events.span(limit.code(), file);
        return span.isPresent()
                ? span.map(found -> from(limit, found.start(), found.end(), today))
                : ofTheReview(limit, file, events, today);
    }

    private Optional<Deadline> ofTheReview(TimeLimit limit, CaseFile file, ProcessEvents events, LocalDate today) {
        return switch (limit.code()) {
            case NOTIFY -> Optional.of(from(limit, file.death().date(), Optional.of(file.dateNotified()), today));
            case CDRM -> Optional.of(from(limit, file.death().date(), events.cdrmHeld().or(() -> firstReached(file, CaseStage.CDRM_HELD)), today));
            case PANEL -> firstReached(file, CaseStage.CDRM_HELD)
                    .filter(held -> file.blocker().isEmpty())
                    .map(held -> events.cdrmReport().orElse(held))
                    .map(told -> from(limit, lastHoldClosed(file).filter(told::isBefore).orElse(told), reviewed(file), today));
            case TWELVE_MONTHS -> Optional.of(from(limit, file.death().date(), reviewed(file), today));
            default -> Optional.empty();
        };
    }

    private Deadline from(TimeLimit limit, LocalDate start, Optional<LocalDate> metOn, LocalDate today) {
        LocalDate due = switch (limit.unit()) {
            case HOURS -> start.plusDays((limit.amount() + 23) / 24);
            case DAYS -> start.plusDays(limit.amount());
            case MONTHS -> start.plusMonths(limit.amount());
            case WORKING_DAYS -> workingDays.after(start, limit.amount());
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
