package uk.cdop.casebook.office.ncmdreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of CSV after RFC 4180; a value never holds a line break here. */
final class CsvLine {

    private CsvLine() {}

    /** The values of the line, spaces around them dropped; empty where a quotation mark is not closed. */
    static Optional<List<String>> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int place = 0; place < line.length(); place++) {
            char sign = line.charAt(place);
            if (sign == '"' && quoted && place + 1 < line.length() && line.charAt(place + 1) == '"') {
                cell.append('"');
                place++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return quoted ? Optional.empty() : Optional.of(List.copyOf(cells));
    }

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quotedWhereNeeded).collect(Collectors.joining(","));
    }

    private static String quotedWhereNeeded(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
