package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;

/** Applies the office's time limits to a case. Source: domain file, process-and-forms section 1.10. */
public final class DeadlineRules {

    public static final String NOTIFY = "lim_notify_cdr";
    public static final String TELL_NCMD = "lim_ncmd_notify";
    public static final String CDRM = "lim_cdrm";
    public static final String PANEL = "lim_cdop";
    public static final String SIX_MONTHS = "lim_review_6m";
    public static final String TWELVE_MONTHS = "lim_review_12m";

    private final List<TimeLimit> limits;
    private final WorkingDays days;
    private final WorkBegan began;

    public DeadlineRules(List<TimeLimit> limits, WorkingDays days) {
        this(limits, days, WorkBegan.NOT_SET);
    }

    private DeadlineRules(List<TimeLimit> limits, WorkingDays days, WorkBegan began) {
        this.limits = List.copyOf(limits);
        this.days = days;
        this.began = began;
    }

    /** Knows no bank holiday. */
    public DeadlineRules(List<TimeLimit> limits) {
        this(limits, new WorkingDays(day -> false));
    }

    public List<TimeLimit> limits() {
        return limits;
    }

    public WorkingDays workingDays() {
        return days;
    }

    /** The same rules with other limits. */
    public DeadlineRules with(List<TimeLimit> others) {
        return new DeadlineRules(others, days, began);
    }

    /** The same rules for an office that works here since the day. */
    public DeadlineRules since(WorkBegan day) {
        return new DeadlineRules(limits, days, day);
    }

    public WorkBegan workBegan() {
        return began;
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
        DeadlineFacts facts = DeadlineFacts.of(file, events);
        return limits.stream()
                .flatMap(limit -> events.span(limit.code(), file).map(span -> ofProcess(limit, span, facts, today))
                        .or(() -> ofTheReview(limit, facts, today)).stream())
                .toList();
    }

    /** The limits of the review itself only, for a case whose whole file is not at hand. */
    public List<Deadline> of(DeadlineFacts facts, LocalDate today) {
        return facts.outOfArea() ? List.of() : limits.stream().flatMap(limit -> ofTheReview(limit, facts, today).stream()).toList();
    }

    private Optional<Deadline> ofTheReview(TimeLimit limit, DeadlineFacts facts, LocalDate today) {
        return switch (limit.code()) {
            case NOTIFY -> Optional.of(judged(limit, noticeDue(limit, facts.died()), Optional.of(facts.notified()), facts, today));
            case CDRM -> Optional.of(from(limit, facts.died(), facts.cdrmHeld(), facts, today));
            case PANEL -> facts.reported()
                    .filter(told -> !facts.heldUp())
                    .map(told -> from(limit, facts.lastHoldClosed().filter(told::isBefore).orElse(told), facts.reviewed(), facts, today));
            case SIX_MONTHS, TWELVE_MONTHS -> Optional.of(from(limit, facts.died(), facts.reviewed(), facts, today));
            default -> Optional.empty();
        };
    }

    /** The last day of the notice itself: 24 hours, or the next working day. */
    public LocalDate noticeDue(TimeLimit limit, LocalDate died) {
        return days.onOrAfter(limit.dueOn(died, days));
    }

    private Deadline from(TimeLimit limit, LocalDate start, Optional<LocalDate> metOn, DeadlineFacts facts, LocalDate today) {
        return judged(limit, limit.dueOn(start, days), metOn, facts, today);
    }

    private Deadline judged(TimeLimit limit, LocalDate due, Optional<LocalDate> metOn, DeadlineFacts facts, LocalDate today) {
        Deadline.State state = state(due, metOn, today);
        return new Deadline(limit, due, metOn, isLate(state) && began.excuses(facts.notified(), limit, due) ? Deadline.State.BEFORE_WORK_BEGAN : state);
    }

    /** What other processes ask for is real work whenever it began; only the hours of the first days are not. */
    private Deadline ofProcess(TimeLimit limit, ProcessEvents.Span span, DeadlineFacts facts, LocalDate today) {
        LocalDate due = limit.dueOn(span.start(), days);
        boolean firstDays = limit.unit() == TimeLimit.Unit.HOURS;
        return firstDays ? judged(limit, due, span.end(), facts, today) : new Deadline(limit, due, span.end(), state(due, span.end(), today));
    }

    private static boolean isLate(Deadline.State state) {
        return state == Deadline.State.OVERDUE || state == Deadline.State.MET_LATE;
    }

    private static Deadline.State state(LocalDate due, Optional<LocalDate> metOn, LocalDate today) {
        return metOn
                .map(met -> met.isAfter(due) ? Deadline.State.MET_LATE : Deadline.State.MET)
                .orElse(today.isAfter(due) ? Deadline.State.OVERDUE : Deadline.State.DUE);
    }
}
