package uk.cdop.casebook.office.area;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * Which column of a national file holds what. The names are those of the ONS Postcode Directory and the National
 * Statistics Postcode Lookup as far as known (background, confirm); the office may name others.
 */
final class PostcodeColumns {

    static final Map<String, List<String>> KNOWN = Map.of(
            "postcode", List.of("pcds", "pcd8", "pcd2", "pcd", "pcd7", "postcode"),
            "council", List.of("oslaua", "laua", "lad\\d\\dcd", "ladcd"),
            "county", List.of("oscty", "cty", "cty\\d\\dcd"),
            "lsoa", List.of("lsoa21cd", "lsoa21", "lsoa11cd", "lsoa11"));
    static final Map<String, List<String>> KNOWN_INDEX = Map.of(
            "lsoa", List.of("lsoa code.*", "lsoa\\d\\dcd", "lsoa\\d\\d", "lsoa"),
            "decile", List.of("index of multiple deprivation \\(imd\\) decile.*", "imd.?decile.*", "imd_decile", "decile"));

    private final Map<String, List<String>> known;
    private final Map<String, String> chosen;

    PostcodeColumns(Map<String, List<String>> known, Map<String, String> chosen) {
        this.known = known;
        this.chosen = chosen;
    }

    /** The place of the column, or -1 where an unneeded one is not there. */
    int place(List<String> headings, String what, boolean needed) {
        List<String> folded = headings.stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT)).toList();
        Optional<String> named = Optional.ofNullable(chosen.get(what)).map(name -> name.toLowerCase(Locale.ROOT));
        int place = named.map(folded::indexOf).orElseGet(() -> firstKnown(folded, what));
        if (place < 0 && (needed || named.isPresent())) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED, "The file has no column that is known to hold the " + what
                    + ". Name it with --column " + what + "=NAME. Nothing was changed.");
        }
        return place;
    }

    private int firstKnown(List<String> folded, String what) {
        return known.get(what).stream()
                .flatMap(pattern -> IntStream.range(0, folded.size()).filter(column -> folded.get(column).matches(pattern)).boxed())
                .findFirst().orElse(-1);
    }
}
