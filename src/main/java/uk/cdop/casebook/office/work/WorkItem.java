package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * One thing to do: what, whose case, why now, and where it is done. Never a name.
 *
 * @param why     a short sentence
 * @param due     the last day on which it is in time, where there is one
 * @param goes    the tab of the case, or, where there is no case, the page on which it is done
 * @param earlier true for a limit of a case that was notified before the office worked here
 */
public record WorkItem(Heap heap, String what, Optional<CaseNumber> number, String why, Optional<LocalDate> due, String goes, boolean earlier) {

    /** What a thing is to the day, before its date is looked at. */
    public enum Heap {
        /** Late or due this week or later, by its date. */
        DUE,
        NEW,
        READY
    }

    public WorkItem(Heap heap, String what, Optional<CaseNumber> number, String why, Optional<LocalDate> due, String goes) {
        this(heap, what, number, why, due, goes, false);
    }

    /** The same, of an earlier case where this is true. */
    public WorkItem ofEarlierCase(boolean isEarlier) {
        return new WorkItem(heap, what, number, why, due, goes, isEarlier);
    }

    public static WorkItem due(String what, CaseNumber number, String why, LocalDate due, String tab) {
        return new WorkItem(Heap.DUE, what, Optional.of(number), why, Optional.of(due), tab);
    }

    public static WorkItem fresh(String what, CaseNumber number, String why, String tab) {
        return new WorkItem(Heap.NEW, what, Optional.of(number), why, Optional.empty(), tab);
    }

    public static WorkItem ready(CaseNumber number, String why) {
        return new WorkItem(Heap.READY, "Ready for panel", Optional.of(number), why, Optional.empty(), "overview");
    }

    /** Something to do on a page that is no case's. */
    public static WorkItem onPage(Heap heap, String what, String why, Optional<LocalDate> due, String page) {
        return new WorkItem(heap, what, Optional.empty(), why, due, page);
    }
}
