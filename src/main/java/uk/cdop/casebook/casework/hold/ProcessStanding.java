package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a process stands on a day: whether somebody should ask again, and what comes next. */
public record ProcessStanding(Hold hold, ProcessRule rule, List<ProcessFact> facts, boolean stale, long daysUnchecked, Optional<NextDate> next) {

    /** A day ahead and what it is. */
    public record NextDate(String what, LocalDate on) {}

    public static ProcessStanding of(Hold hold, ProcessRule rule, List<ProcessFact> facts, LocalDate today) {
        return new ProcessStanding(
                hold, rule, facts, rule.isStale(hold, today), ProcessRule.daysUnchecked(hold, today), hold.isOpen() ? next(hold, facts, today) : Optional.empty());
    }

    private static Optional<NextDate> next(Hold hold, List<ProcessFact> facts, LocalDate today) {
        Stream<NextDate> dated = facts.stream()
                .filter(fact -> fact.type() == ProcessFact.Type.DATE)
                .flatMap(fact -> hold.tracking().facts().date(fact.key()).toOptional().stream().map(on -> new NextDate(fact.label(), on)));
        return Stream.concat(dated, hold.expectedEnd().stream().map(on -> new NextDate("Expected to end", on)))
                .filter(date -> !date.on().isBefore(today))
                .min(Comparator.comparing(NextDate::on));
    }

    /** Whom to ask: the contact that is named, or else whoever leads such processes. */
    public String call() {
        return hold.tracking().contact().orElse(rule.call());
    }

    @Override
    public String toString() {
        return "ProcessStanding " + hold.kind().code();
    }
}
