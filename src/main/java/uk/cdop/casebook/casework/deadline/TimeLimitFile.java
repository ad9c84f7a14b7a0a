package uk.cdop.casebook.casework.deadline;

import java.util.List;

/** Reads the time limits from their text: fields parted by semicolons, one line of headings, lines beginning with # are remarks. */
public final class TimeLimitFile {

    private static final String HEADINGS = "code;label;start;amount;unit;kind;mark";

    private TimeLimitFile() {}

    /** The limits in the order of the text; a text of another shape is our mistake and says which line. */
    public static List<TimeLimit> read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new IllegalArgumentException("the list of time limits begins with its headings");
        }
        return lines.stream().skip(1).map(TimeLimitFile::limit).toList();
    }

    private static TimeLimit limit(String line) {
        String[] fields = line.split(";", -1);
        if (fields.length != 7) {
            throw new IllegalArgumentException("a time limit has seven fields: " + fields[0]);
        }
        return new TimeLimit(
                fields[0], fields[1], TimeLimit.Start.valueOf(fields[2]), Integer.parseInt(fields[3]),
                TimeLimit.Unit.valueOf(fields[4]), fields[5], fields[6]);
    }
}
