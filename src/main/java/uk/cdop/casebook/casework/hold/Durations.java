package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How long a review has run: in all, and without the days on which a legal process or the family kept it waiting. A day on
 * which several of them did is taken off once. A span counts its first day and not its last, as between two dates.
 * Source: users-and-peers, item 17.
 */
public record Durations(long gross, long legal, long family, long stopped) {

    /** A span of days, the end not in it. */
    private record Span(LocalDate from, LocalDate to) {

        long days() {
            return Math.max(0, ChronoUnit.DAYS.between(from, to));
        }
    }

    public long net() {
        return gross - stopped;
    }

    /** From the start up to the end, which is today while the review is not complete. A process only counts while it blocks, or while it did. */
    public static Durations between(LocalDate start, LocalDate end, Collection<Hold> holds, ProcessRules rules) {
        long gross = new Span(start, end).days();
        List<Hold> stops = List.copyOf(holds);
        return new Durations(
                gross,
                days(stops, ProcessRule.ClockStop.LEGAL, rules, start, end),
                days(stops, ProcessRule.ClockStop.FAMILY, rules, start, end),
                together(stops.stream().filter(hold -> rules.of(hold.kind()).clockStop() != ProcessRule.ClockStop.NONE).toList(), start, end));
    }

    private static long days(List<Hold> holds, ProcessRule.ClockStop why, ProcessRules rules, LocalDate start, LocalDate end) {
        return together(holds.stream().filter(hold -> rules.of(hold.kind()).clockStop() == why).toList(), start, end);
    }

    /** The days that at least one of the processes covers within the span. */
    private static long together(List<Hold> holds, LocalDate start, LocalDate end) {
        List<Span> spans = holds.stream().flatMap(hold -> Waits.of(hold).stream().map(wait -> within(hold, wait, start, end))).sorted(Comparator.comparing(Span::from)).toList();
        long days = 0;
        LocalDate counted = start;
        for (Span span : spans) {
            Span rest = new Span(span.from().isAfter(counted) ? span.from() : counted, span.to());
            days += rest.days();
            counted = span.to().isAfter(counted) ? span.to() : counted;
        }
        return days;
    }

    private static Span within(Hold hold, Waits.Wait wait, LocalDate start, LocalDate end) {
        LocalDate closed = hold.closedOn().filter(end::isAfter).orElse(end);
        LocalDate until = wait.until().filter(closed::isAfter).orElse(closed);
        return new Span(wait.from().isBefore(start) ? start : wait.from(), until);
    }
}
