package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the list of areas from its text: fields parted by semicolons, one line of headings, lines beginning with # are remarks. */
public final class AreaFile {

    private static final String HEADINGS = "code;name;valid_from;valid_to;reporting_area;mark";

    private AreaFile() {}

    /** The areas in the order of the text; a text of another shape is our mistake and says which line. */
    public static List<Area> read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new IllegalArgumentException("the list of areas begins with its headings");
        }
        return lines.stream().skip(1).map(AreaFile::area).toList();
    }

    private static Area area(String line) {
        String[] fields = line.split(";", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException("an area has six fields: " + fields[0]);
        }
        return new Area(
                fields[0], fields[1], LocalDate.parse(fields[2]),
                fields[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[3])),
                ReportingArea.valueOf(fields[4]), fields[5]);
    }
}
