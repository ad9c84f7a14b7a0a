package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
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

    /** @param thisWeek due today or in the seven days after it */
    public record TodayView(LocalDate on, List<WorkItem> late, List<WorkItem> thisWeek, List<WorkItem> fresh, List<WorkItem> ready) {

        /** How many things wait for somebody; a case that is ready waits for the panel. */
        public int toDo() {
            return late.size() + thisWeek.size() + fresh.size();
        }

        public boolean isEmpty() {
            return toDo() == 0 && ready.isEmpty();
        }
    }

    public TodayView show() {
        return session.read(Right.READ_CASES, records -> {
            LocalDate now = today.date();
            LocalDate horizon = now.plusDays(LOOK_AHEAD_DAYS);
            List<WorkItem> all = sources.stream().flatMap(source -> source.items(records, now, horizon).stream()).distinct().sorted(BY_DATE).toList();
            return new TodayView(
                    now,
                    due(all).filter(item -> item.due().orElseThrow().isBefore(now)).toList(),
                    due(all).filter(item -> !item.due().orElseThrow().isBefore(now) && !item.due().orElseThrow().isAfter(horizon)).toList(),
                    all.stream().filter(item -> item.heap() == Heap.NEW).toList(),
                    all.stream().filter(item -> item.heap() == Heap.READY).toList());
        });
    }

    private static Stream<WorkItem> due(List<WorkItem> all) {
        return all.stream().filter(item -> item.heap() == Heap.DUE && item.due().isPresent());
    }
}
