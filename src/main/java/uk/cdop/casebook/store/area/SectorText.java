package uk.cdop.casebook.store.area;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.cdop.casebook.casework.area.PlacedPostcode;
import uk.cdop.casebook.office.door.PostcodeStore.PostcodeLine;

/**
 * The postcodes of one sector as one text: a line for each place, with the last two letters of the postcodes that lie
 * in it, as {@code E06000058;;E01015363:AA AB AD}.
 */
final class SectorText {

    private static final int UNIT_LETTERS = 2;

    private SectorText() {}

    static String sector(String postcode) {
        return postcode.substring(0, postcode.length() - UNIT_LETTERS);
    }

    /** Sector by sector, the text of these lines. */
    static Map<String, String> texts(List<PostcodeLine> lines) {
        Map<String, Map<String, StringBuilder>> sectors = new TreeMap<>();
        for (PostcodeLine line : lines) {
            String unit = line.postcode().substring(line.postcode().length() - UNIT_LETTERS);
            sectors.computeIfAbsent(sector(line.postcode()), any -> new LinkedHashMap<>())
                    .computeIfAbsent(place(line.placed()), any -> new StringBuilder())
                    .append(unit).append(' ');
        }
        Map<String, String> texts = new TreeMap<>();
        sectors.forEach((sector, places) -> {
            StringBuilder text = new StringBuilder();
            places.forEach((place, units) -> text.append(place).append(':').append(units.toString().stripTrailing()).append('\n'));
            texts.put(sector, text.toString());
        });
        return texts;
    }

    private static String place(PlacedPostcode placed) {
        return placed.council() + ';' + placed.county().orElse("") + ';' + placed.lsoa().orElse("");
    }

    static Optional<PlacedPostcode> find(String postcode, LocalDate edition, String text) {
        String unit = postcode.substring(postcode.length() - UNIT_LETTERS);
        return text.lines()
                .filter(line -> List.of(line.substring(line.indexOf(':') + 1).split(" ")).contains(unit))
                .findFirst()
                .map(line -> placed(edition, line.substring(0, line.indexOf(':')).split(";", -1)));
    }

    private static PlacedPostcode placed(LocalDate edition, String[] place) {
        return new PlacedPostcode(edition, place[0], given(place[1]), given(place[2]));
    }

    private static Optional<String> given(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
