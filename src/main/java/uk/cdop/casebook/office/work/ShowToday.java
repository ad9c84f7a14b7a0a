package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.work.WorkItem.Heap;

/** Shows the day's work in four lists, each the most pressing first. */
@Needs(Right.READ_CASES)
public final class ShowToday {

    private static final int LOOK_AHEAD_DAYS = 7;
    private static final Comparator<WorkItem> BY_DATE = Comparator
            .comparing((WorkItem item) -> item.due().orElse(LocalDate.MAX))
            .thenComparing(item -> item.number().map(CaseNumber::text).orElse(""))
            .thenComparing(WorkItem::what);

    private final Session session;
    private final List<WorkSource> sources;
    private final Today today;

    public ShowToday(Session session, List<WorkSource> sources, Today today) {
        this.session = session;
        this.sources = List.copyOf(sources);
        this.today = today;
    }

    /**
     * What is left out of the day: limits of cases that were notified before the office worked here.
     *
     * @param cases    how many cases have such a limit
     * @param shown    whether they stand in the lists all the same
     * @param proposed the day to set, where cases were imported and none is set yet
     */
    public record Earlier(Optional<LocalDate> began, int cases, boolean shown, Optional<LocalDate> proposed) {

        public static final Earlier NONE = new Earlier(Optional.empty(), 0, false, Optional.empty());
    }

    /** @param thisWeek due today or in the seven days after it */
    public record TodayView(LocalDate on, List<WorkItem> late, List<WorkItem> thisWeek, List<WorkItem> fresh, List<WorkItem> ready, Earlier earlier) {

        public TodayView(LocalDate on, List<WorkItem> late, List<WorkItem> thisWeek, List<WorkItem> fresh, List<WorkItem> ready) {
            this(on, late, thisWeek, fresh, ready, Earlier.NONE);
        }

        /** How many things wait for somebody; a case that is ready waits for the panel. */
        public int toDo() {
            return late.size() + thisWeek.size() + fresh.size();
        }

        public boolean isEmpty() {
            return toDo() == 0 && ready.isEmpty();
        }
    }

    /** The day without the limits of earlier cases. */
    public TodayView show() {
        return show(false);
    }

    public TodayView show(boolean withEarlier) {
        return session.read(Right.READ_CASES, records -> {
            LocalDate now = today.date();
            LocalDate horizon = now.plusDays(LOOK_AHEAD_DAYS);
            List<WorkItem> all = sources.stream().flatMap(source -> source.items(records, now, horizon).stream()).distinct().sorted(BY_DATE).toList();
            List<WorkItem> shown = all.stream().filter(item -> withEarlier || !item.earlier()).toList();
            return new TodayView(
                    now,
                    due(shown).filter(item -> item.due().orElseThrow().isBefore(now)).toList(),
                    due(shown).filter(item -> !item.due().orElseThrow().isBefore(now) && !item.due().orElseThrow().isAfter(horizon)).toList(),
                    shown.stream().filter(item -> item.heap() == Heap.NEW).toList(),
                    shown.stream().filter(item -> item.heap() == Heap.READY).toList(),
                    earlier(records, all, withEarlier));
        });
    }

    private static Earlier earlier(Records records, List<WorkItem> all, boolean shown) {
        Optional<LocalDate> began = records.officeRules().workBegan();
        int cases = (int) all.stream().filter(WorkItem::earlier).flatMap(item -> item.number().stream()).distinct().count();
        return new Earlier(began, cases, shown, began.isPresent() ? Optional.empty() : records.imports().firstOn());
    }

    private static Stream<WorkItem> due(List<WorkItem> all) {
        return all.stream().filter(item -> item.heap() == Heap.DUE && item.due().isPresent());
    }
}
