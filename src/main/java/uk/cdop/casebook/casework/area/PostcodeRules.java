package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From what the loaded look-ups say of a postcode to the council as it was on the day of death. Source: process-and-forms
 * sections 1.8 and 2.1; councils have dates, so Poole in 2018 is Poole.
 */
public final class PostcodeRules {

    private static final String NO_FIXED_ABODE = "NFA";
    private static final String ABROAD = "ABROAD";
    private static final String ELSEWHERE_ENGLAND = "elsewhere_england";

    private final AreaDirectory areas;
    private final OutwardHints hints;

    public PostcodeRules(AreaDirectory areas, OutwardHints hints) {
        this.areas = areas;
        this.hints = hints;
    }

    /** @param postcode in the form in which it is kept */
    public PlaceOfHome asAt(String postcode, LocalDate died, List<PlacedPostcode> editions) {
        if (postcode.equals(ABROAD)) {
            return known(areas.byCode("outside_uk").orElseThrow(), Optional.empty(), "the word ABROAD");
        }
        if (postcode.equals(NO_FIXED_ABODE)) {
            return asks(died, Optional.empty(), "There is no fixed abode. Choose the council that the child had most to do with.");
        }
        if (editions.isEmpty()) {
            return asks(died, hints.hint(postcode, died, areas),
                    "No loaded look-up knows this postcode, so the council is not guessed. Choose it.");
        }
        return fromEditions(postcode, died, editions);
    }

    private PlaceOfHome fromEditions(String postcode, LocalDate died, List<PlacedPostcode> editions) {
        List<PlacedPostcode> nearest = editions.stream()
                .sorted(Comparator.comparing((PlacedPostcode placed) -> Math.abs(placed.edition().toEpochDay() - died.toEpochDay())))
                .toList();
        for (PlacedPostcode placed : nearest) {
            Optional<Area> council = ours(placed, died);
            if (council.isPresent()) {
                return known(council.get(), placed.lsoa(), source(placed));
            }
        }
        PlacedPostcode closest = nearest.getFirst();
        List<Area> followed = predecessors(closest, died);
        if (followed.size() == 1) {
            return known(followed.getFirst(), closest.lsoa(), source(closest) + ", and the list of councils with their dates");
        }
        if (!followed.isEmpty()) {
            Optional<Area> hint = hints.hint(postcode, died, areas).filter(followed::contains);
            return new PlaceOfHome.Asks(followed, hint,
                    "The council of this postcode was formed from several after the death, and no look-up of that time is loaded. Choose the one it was then.");
        }
        return beyond(closest)
                .<PlaceOfHome>map(area -> known(area, closest.lsoa(), source(closest)))
                .orElseGet(() -> asks(died, Optional.empty(), "The look-up gives no council for this postcode. Choose it."));
    }

    private static String source(PlacedPostcode placed) {
        return "the postcode look-up as at " + placed.edition();
    }

    private Optional<Area> ours(PlacedPostcode placed, LocalDate died) {
        return areas.asAt(died, placed.council()).or(() -> placed.county().flatMap(code -> areas.asAt(died, code)));
    }

    /** Councils of the day in the same reporting area as a council of ours that was not there on the day. */
    private List<Area> predecessors(PlacedPostcode placed, LocalDate died) {
        Optional<Area> known = areas.byCode(placed.council()).or(() -> placed.county().flatMap(areas::byCode));
        return known.filter(area -> area.reportingArea().isResident())
                .map(area -> areas.areas().stream()
                        .filter(other -> other.reportingArea() == area.reportingArea() && other.isValidOn(died))
                        .toList())
                .orElse(List.of());
    }

    /** Codes begin with the letter of the nation. A district without its county could still be one of ours. */
    private Optional<Area> beyond(PlacedPostcode placed) {
        String code = placed.council();
        if (code.startsWith("E07") && placed.county().isEmpty()) {
            return Optional.empty();
        }
        return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
            case 'E' -> areas.byCode(ELSEWHERE_ENGLAND);
            case 'W' -> areas.byCode("wales");
            case 'S' -> areas.byCode("scotland");
            case 'N' -> areas.byCode("northern_ireland");
            case 'L', 'M' -> areas.byCode("outside_uk");
            default -> Optional.empty();
        };
    }

    private static PlaceOfHome known(Area area, Optional<String> lsoa, String source) {
        return new PlaceOfHome.Known(area, lsoa, Optional.empty(), source);
    }

    private PlaceOfHome asks(LocalDate died, Optional<Area> hint, String why) {
        return new PlaceOfHome.Asks(areas.areas().stream().filter(area -> area.isValidOn(died)).toList(), hint, why);
    }
}
