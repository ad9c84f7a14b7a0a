package uk.cdop.casebook.casework.readiness;

import java.util.List;
import java.util.Locale;

/** Reads the list of what a case needs from its text: semicolons between fields, one line of headings, # begins a remark. */
public final class RequirementFile {

    private static final String HEADINGS = "code;label;counts;lifted by;mark";

    private RequirementFile() {}

    /** The lines in the order of the text; a text of another shape is our mistake and says which line. */
    public static List<RequirementRule> read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new IllegalArgumentException("the list of requirements begins with its headings");
        }
        return lines.stream().skip(1).map(RequirementFile::rule).toList();
    }

    private static RequirementRule rule(String line) {
        String[] fields = line.split(";", 5);
        if (fields.length != 5) {
            throw new IllegalArgumentException("a requirement has five fields: " + fields[0]);
        }
        return new RequirementRule(
                fields[0], fields[1], RequirementRule.Counts.valueOf(fields[2].toUpperCase(Locale.ROOT)), fields[3], fields[4]);
    }
}
