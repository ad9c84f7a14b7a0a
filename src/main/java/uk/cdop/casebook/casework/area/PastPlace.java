package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A district, or the area of a board or partnership for safeguarding, with its dates (both days inclusive) and its mark.
 *
 * @param within the codes of the councils it lay in or covered
 */
public record PastPlace(String code, String name, Kind kind, LocalDate validFrom, Optional<LocalDate> validTo, List<String> within, String mark) {

    public enum Kind { DISTRICT, PARTNERSHIP }

    public PastPlace {
        within = List.copyOf(within);
    }

    boolean stoodWithin(String council, LocalDate day) {
        return within.contains(council) && stoodBetween(day, day);
    }

    boolean stoodAll(LocalDate first, LocalDate last) {
        return stoodBetween(first, first) && stoodBetween(last, last);
    }

    boolean stoodBetween(LocalDate first, LocalDate last) {
        return !last.isBefore(validFrom) && validTo.map(end -> !first.isAfter(end)).orElse(true);
    }
}
