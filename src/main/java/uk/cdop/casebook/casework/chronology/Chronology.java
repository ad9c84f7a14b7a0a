package uk.cdop.casebook.casework.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.child.AgeAtDeath;

/**
 * Everything on a case in one order of time. While the child lived each line says the child's age, in days, weeks or years
 * as for the age at death; afterwards it says how long after the death. Days are counted from the dates alone, so neither a
 * change of the clock nor a leap day moves them.
 */
public record Chronology(Optional<LocalDate> born, LocalDate died, List<Line> lines) {

    /** A silence longer than this many days before the death is said, because it may mean that nobody saw the child. */
    public static final int GAP_DAYS = 28;

    public Chronology {
        lines = List.copyOf(lines);
    }

    /**
     * One line as it is read.
     *
     * @param when how old the child was, or how long before the birth or after the death it was
     * @param gap  how long nothing is recorded before it, where that is long
     */
    public record Line(ChronologyEntry entry, String when, Optional<String> gap) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    public static Chronology of(Collection<ChronologyEntry> entries, Optional<LocalDate> born, LocalDate died) {
        List<Line> lines = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (ChronologyEntry entry : entries.stream().sorted().distinct().toList()) {
            lines.add(new Line(entry, when(entry.on(), born, died), gap(before, entry.on(), died)));
            before = Optional.of(entry.on());
        }
        return new Chronology(born, died, lines);
    }

    private static String when(LocalDate day, Optional<LocalDate> born, LocalDate died) {
        if (day.isAfter(died)) {
            return counted(ChronoUnit.DAYS.between(died, day)) + " after the death";
        }
        if (born.isEmpty()) {
            return day.isEqual(died) ? "day of the death" : counted(ChronoUnit.DAYS.between(day, died)) + " before the death";
        }
        return day.isBefore(born.get())
                ? counted(ChronoUnit.DAYS.between(day, born.get())) + " before birth"
                : new AgeAtDeath(born.get(), day).inWords() + (day.isEqual(died) ? ", day of the death" : " old");
    }

    private static Optional<String> gap(Optional<LocalDate> before, LocalDate day, LocalDate died) {
        return before.filter(last -> !day.isAfter(died))
                .map(last -> ChronoUnit.DAYS.between(last, day))
                .filter(days -> days > GAP_DAYS)
                .map(days -> "Nothing is recorded for the " + counted(days) + " before this.");
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
