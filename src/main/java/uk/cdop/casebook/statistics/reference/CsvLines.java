package uk.cdop.casebook.statistics.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list as comma separated text, one line each; a line that begins with # says something about the list. */
final class CsvLines {

    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

    private CsvLines() {}

    static List<ReferenceLine> of(String text, List<String> headings) {
        List<ReferenceLine> lines = new ArrayList<>();
        int number = 0;
        boolean headed = false;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!headed) {
                headed = requireHeadings(line, headings);
            } else {
                lines.add(new ReferenceLine(number, byHeading(fields(line), headings)));
            }
        }
        return lines;
    }

    private static boolean requireHeadings(String line, List<String> headings) {
        if (!fields(line).equals(headings)) {
            throw new NotAFigure("The first line must be: " + String.join(",", headings) + ".");
        }
        return true;
    }

    private static Map<String, String> byHeading(List<String> fields, List<String> headings) {
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at < Math.min(fields.size(), headings.size()); at++) {
            named.put(headings.get(at), fields.get(at));
        }
        return named;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        boolean more = true;
        while (more && field.find()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            more = field.group(3).equals(",");
        }
        return fields;
    }

    static String line(List<String> fields) {
        return fields.stream().map(CsvLines::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String field) {
        return field.matches("[^,\"]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
