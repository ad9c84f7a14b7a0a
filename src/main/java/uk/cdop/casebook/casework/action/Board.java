package uk.cdop.casebook.casework.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.contact.ValidDates;

/**
 * A board that owns actions: for which areas, in which days, and how often it meets where that is known.
 *
 * @param otherNames what files call it
 * @param mark       what the line rests on
 */
public record Board(
        String code, String name, List<String> otherNames, Set<ReportingArea> areas, ValidDates valid, Optional<Cadence> cadence, String mark) {

    public Board {
        otherNames = List.copyOf(otherNames);
        areas = Set.copyOf(areas);
    }

    /** Whether an action says this board, by its code or one of its names. */
    public boolean isCalled(String said) {
        String plain = said.strip();
        return code.equals(plain) || name.equalsIgnoreCase(plain) || otherNames.stream().anyMatch(plain::equalsIgnoreCase);
    }

    /** Whether an action that says the other board might mean this one. */
    boolean isLike(Board other) {
        return isCalled(other.code()) || isCalled(other.name()) || other.otherNames().stream().anyMatch(this::isCalled) || otherNames.stream().anyMatch(other::isCalled)
                || other.isCalled(name);
    }

    public String cadenceInWords() {
        return cadence.map(Cadence::inWords).orElse("how often it meets was not found");
    }
}
