package uk.cdop.casebook.casework.family;

import java.util.List;
import java.util.Optional;

/**
 * How many days around a guard date are kept clear; an office can change it.
 *
 * @param daysBefore a letter is opened a few days after it is sent
 */
public record GuardRule(int daysBefore, int daysAfter, String mark) {

    private static final String HEADINGS = "days_before;days_after;mark";
    private static final int LONGEST = 60;

    /** Reads one line under its headings; empty where it cannot be read as whole numbers of days from 0 to 60. */
    public static Optional<GuardRule> read(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        if (lines.size() != 2 || !lines.getFirst().equals(HEADINGS)) {
            return Optional.empty();
        }
        String[] fields = lines.getLast().split(";", -1);
        boolean readable = fields.length == 3 && fields[0].matches("\\d{1,2}") && fields[1].matches("\\d{1,2}");
        return Optional.of(fields)
                .filter(any -> readable && Integer.parseInt(fields[0]) <= LONGEST && Integer.parseInt(fields[1]) <= LONGEST)
                .map(any -> new GuardRule(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), fields[2]));
    }

    /** What {@link #read} reads. */
    public String text() {
        return HEADINGS + "\n" + daysBefore + ";" + daysAfter + ";" + mark + "\n";
    }
}
