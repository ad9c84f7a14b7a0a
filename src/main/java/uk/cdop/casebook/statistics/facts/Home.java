package uk.cdop.casebook.statistics.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.Deprivation;

/**
 * Where the child lived and died, as codes and as far as the record and the loaded look-ups say.
 *
 * @param council     the code of the council as it was at death; empty text where none is recorded
 * @param placedIn    the codes of the councils or districts that loaded look-ups put the postcode in, the nearest to the death first
 * @param deprivation of the small area the postcode lies in
 * @param diedIn      the area of death as the notification has it
 * @param homePanel   the panel of a child from elsewhere
 */
public record Home(String council, List<String> placedIn, Optional<Deprivation> deprivation, Optional<String> diedIn, Optional<String> homePanel) {

    public static final Home NOT_RECORDED = of("");

    public Home {
        placedIn = List.copyOf(placedIn);
    }

    public static Home of(String council) {
        return new Home(council, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** In one agreed form, for the hash of a snapshot. */
    String canonical() {
        return Stream.of(council, String.join(",", placedIn), deprivation.map(one -> one.index() + " " + one.decile()).orElse("-"), diedIn.orElse("-"), homePanel.orElse("-"))
                .collect(Collectors.joining(" / "));
    }

    @Override
    public String toString() {
        return "Home";
    }
}
