package uk.cdop.casebook.casework.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that happened, in a life or in its review.
 *
 * @param what   a sentence of few words
 * @param source where the record of it stands, such as "Notification" or the agency that said so
 */
public record ChronologyEntry(LocalDate on, Optional<LocalTime> at, String what, String source) implements Comparable<ChronologyEntry> {

    /** By day; within a day what has a time comes first, in the order of the times. */
    private static final Comparator<ChronologyEntry> ORDER = Comparator.comparing((ChronologyEntry entry) -> entry.on())
            .thenComparing(entry -> entry.at().orElse(LocalTime.MAX))
            .thenComparing(entry -> entry.at().isEmpty())
            .thenComparing(ChronologyEntry::source)
            .thenComparing(ChronologyEntry::what);

    public static ChronologyEntry on(LocalDate day, String what, String source) {
        return new ChronologyEntry(day, Optional.empty(), what, source);
    }

    @Override
    public int compareTo(ChronologyEntry other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "ChronologyEntry";
    }
}
