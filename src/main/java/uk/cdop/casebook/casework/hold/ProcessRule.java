package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the office takes a kind of process to do, unless somebody says otherwise for a case; an office can change it.
 *
 * @param staleAfterDays after so many days without a check it is shown as stale; 0 means that it needs no checking
 * @param call           whom to ask, where no contact is named
 * @param mark           what the entry rests on, in the words of the domain file
 */
public record ProcessRule(
        HoldKind kind, boolean blocksCdrm, boolean blocksPanel, ClockStop clockStop, int staleAfterDays, String call, String mark) {

    /** Why the time that a process takes is not the review's own. */
    public enum ClockStop {
        NONE, LEGAL, FAMILY
    }

    /** The same kind and whom to call, with what it does as given. */
    public ProcessRule with(boolean cdrm, boolean panel, ClockStop stop, int days, String whom, String restsOn) {
        return new ProcessRule(kind, cdrm, panel, stop, days, whom, restsOn);
    }

    /** Days since somebody last asked how the process stands, or since it was opened. */
    public static long daysUnchecked(Hold hold, LocalDate today) {
        LocalDate last = hold.tracking().checkedOn().filter(hold.openedOn()::isBefore).orElse(hold.openedOn());
        return Math.max(0, ChronoUnit.DAYS.between(last, today));
    }

    public boolean isStale(Hold hold, LocalDate today) {
        return hold.isOpen() && staleAfterDays > 0 && daysUnchecked(hold, today) > staleAfterDays;
    }

    /** True where the process blocks otherwise than its kind does, which needs a reason. */
    public boolean differs(boolean cdrm, boolean panel) {
        return cdrm != blocksCdrm || panel != blocksPanel;
    }
}
