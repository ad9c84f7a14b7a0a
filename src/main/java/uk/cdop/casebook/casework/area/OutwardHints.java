package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the first half of a postcode makes likely, for as long as no national look-up is loaded. Districts cross borders, so this is never more than a hint. */
public final class OutwardHints {

    public static final OutwardHints NONE = new OutwardHints(Map.of());
    private static final String HEADINGS = "outward;council_now;council_before_2019_04;mark";

    private record Hint(String now, String before) {}

    private final Map<String, Hint> byOutward;

    private OutwardHints(Map<String, Hint> byOutward) {
        this.byOutward = Map.copyOf(byOutward);
    }

    /** A text of another shape is our mistake and says which line. */
    public static OutwardHints read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new IllegalArgumentException("the list of hints begins with its headings");
        }
        Map<String, Hint> hints = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(";", -1);
            if (fields.length != 4) {
                throw new IllegalArgumentException("a hint has four fields: " + fields[0]);
            }
            hints.put(fields[0], new Hint(fields[1], fields[2].isEmpty() ? fields[1] : fields[2]));
        }
        return new OutwardHints(hints);
    }

    /** The likely council as it was on the day. */
    Optional<Area> hint(String postcode, LocalDate day, AreaDirectory areas) {
        return Optional.ofNullable(byOutward.get(postcode.split(" ")[0]))
                .flatMap(hint -> areas.asAt(day, hint.now()).or(() -> areas.asAt(day, hint.before())));
    }
}
