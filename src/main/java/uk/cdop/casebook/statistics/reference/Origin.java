package uk.cdop.casebook.statistics.reference;

import java.util.List;
import java.util.Locale;
import uk.cdop.casebook.casework.code.Coded;

/**
 * Where a figure comes from and how far it is known. What nobody noted is empty.
 *
 * @param release the day, month or year of its release, as 2023-11-10, 2023-11 or 2023
 * @param mark    what the source says of itself, or how it was read
 */
public record Origin(
        String publisher, String release, String address, Standing standing, String retrievedBy, String retrievedOn, String mark) {

    static final List<String> HEADINGS = List.of("publisher", "release", "address", "status", "retrieved_by", "retrieved_on", "mark");

    private static final int MOST_NAME = 200;
    private static final int MOST_TEXT = 400;

    static Origin of(ReferenceLine line) {
        Standing standing = Coded.ofCode(Standing.class, line.words("status", MOST_NAME)).orElseThrow(() -> new NotAFigure(
                "The status must be official, press, unverified, superseded or not_found."));
        Origin origin = new Origin(
                line.words("publisher", MOST_NAME), line.matching("release", "|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?", "a day, month or year such as 2023-11-10, 2023-11 or 2023, or nothing"),
                line.words("address", MOST_TEXT), standing, line.words("retrieved_by", MOST_NAME), line.day("retrieved_on"), line.words("mark", MOST_TEXT));
        if (standing == Standing.OFFICIAL && (origin.publisher.isEmpty() || origin.release.isEmpty() || origin.address.isEmpty())) {
            throw new NotAFigure("An official figure needs its publisher, release and address.");
        }
        return origin;
    }

    /** The mark in words. */
    public String markInWords() {
        String words = mark.replace("SEEN-2: ", "read at second hand: ").replace("SEEN: ", "read at its source: ");
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    List<String> fields() {
        return List.of(publisher, release, address, standing.code(), retrievedBy, retrievedOn, mark);
    }
}
