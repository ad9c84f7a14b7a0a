package uk.cdop.casebook.casework.meeting;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the lines of a set of rules of the panel, parted by semicolons, and says which line cannot be read. */
final class RuleLines {

    private RuleLines() {}

    record Line(int number, List<String> fields) {

        NotPanelRules refused(String what) {
            return new NotPanelRules("Line " + number + " " + what);
        }

        /** A whole number from 1 to the largest. */
        int number(int field, int largest, String which) {
            String typed = fields.get(field);
            if (!typed.matches("[1-9]\\d{0,4}") || Integer.parseInt(typed) > largest) {
                throw refused("needs a whole number from 1 to " + largest + " in the " + which + " field.");
            }
            return Integer.parseInt(typed);
        }

        SortedSet<String> codes(int field) {
            return new TreeSet<>(Stream.of(fields.get(field).split("\\|")).map(String::strip).filter(code -> !code.isEmpty()).toList());
        }
    }


    static List<Line> read(String text, String headings) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(headings)) {
            throw new NotPanelRules("The first line must be: " + headings + ".");
        }
        int wanted = headings.split(";", -1).length;
        List<Line> read = new java.util.ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            Line line = new Line(at + 1, Stream.of(lines.get(at).split(";", -1)).map(String::strip).toList());
            if (line.fields().size() != wanted) {
                throw line.refused("needs " + wanted + " fields parted by semicolons.");
            }
            read.add(line);
        }
        return read;
    }
}
