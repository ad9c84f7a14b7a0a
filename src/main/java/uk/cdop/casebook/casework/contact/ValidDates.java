package uk.cdop.casebook.casework.contact;

import java.time.LocalDate;
import java.util.Optional;

/** From which day up to and with which day something is so; an open side has no limit. */
public record ValidDates(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final ValidDates ALWAYS = new ValidDates(Optional.empty(), Optional.empty());

    public static ValidDates since(LocalDate first) {
        return new ValidDates(Optional.of(first), Optional.empty());
    }

    public ValidDates until(LocalDate last) {
        return new ValidDates(from, Optional.of(last));
    }

    /** False where the last day lies before the first. */
    public boolean isInOrder() {
        return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }

    public boolean includes(LocalDate day) {
        return !hasEndedBy(day) && !from.map(first -> first.isAfter(day)).orElse(false);
    }

    /** True on every day after the last. */
    public boolean hasEndedBy(LocalDate day) {
        return to.map(last -> last.isBefore(day)).orElse(false);
    }
}
