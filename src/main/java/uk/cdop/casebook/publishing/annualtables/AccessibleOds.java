package uk.cdop.casebook.publishing.annualtables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.publishing.file.XmlEvents;
import uk.cdop.casebook.publishing.file.XmlEvents.Element;

/**
 * Which rules of accessible spreadsheets an OpenDocument workbook breaks, asked of its parts as they are read again.
 * Source: domain file, annual-statistics section 6.
 */
final class AccessibleOds {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String TABLE = OASIS + "table:1.0";
    private static final String DRAWING = OASIS + "drawing:1.0";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final List<String> NO_ATTRIBUTE = List.of(
            "number-columns-spanned", "number-rows-spanned", "number-columns-repeated", "number-rows-repeated", "visibility", "formula");
    /** Every element of a table that may be there, and what alone it may stand in: no groups, no covered cells, no filters, no tables in cells. */
    private static final Map<String, String> MAY_STAND_IN = Map.of(
            "table", "spreadsheet", "table-column", "table", "table-row", "table", "table-cell", "table-row",
            "database-ranges", "spreadsheet", "database-range", "database-ranges");

    private final Set<String> broken = new LinkedHashSet<>();
    private final NotesInUse notes = new NotesInUse();
    private final Set<String> ranges = new HashSet<>();
    private int sheets;

    private AccessibleOds() {}

    /** A sentence for each rule that is broken; empty where none is. */
    static List<String> broken(Map<String, byte[]> parts) {
        AccessibleOds asked = new AccessibleOds();
        asked.expect(parts.keySet().stream().noneMatch(name -> name.matches("(Basic|Pictures|Object).*")), "the workbook has macros, pictures or embedded objects");
        XmlEvents.read(parts.get("content.xml"), asked.new Content());
        asked.expect(asked.ranges.size() == asked.sheets - 1, "a worksheet has not exactly one table");
        List<String> said = new ArrayList<>();
        XmlEvents.read(parts.get("meta.xml"), element -> said.add(element.space().equals(DUBLIN_CORE) ? element.name() : ""));
        asked.expect(said.containsAll(List.of("title", "creator", "language")), "the title, author or language of the file is not set");
        asked.notes.complaint().ifPresent(asked.broken::add);
        return List.copyOf(asked.broken);
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    /** One sheet after the other, cell by cell. */
    private final class Content implements XmlEvents.Reader {

        private String sheet = "";
        private int row;
        private int cell;
        private final StringBuilder text = new StringBuilder();

        @Override
        public void opens(Element element) {
            expect(!element.space().equals(DRAWING), "the workbook has a drawing or a chart");
            if (!element.space().equals(TABLE)) {
                return;
            }
            expect(element.parent().equals(MAY_STAND_IN.get(element.name())), "the workbook has a " + element.name() + " in a " + element.parent());
            NO_ATTRIBUTE.forEach(name -> expect(element.attribute(TABLE, name).isEmpty(), "the workbook has a cell, row or column with " + name));
            switch (element.name()) {
                case "table" -> {
                    sheet = element.attribute(TABLE, "name").orElse("");
                    sheets++;
                    row = 0;
                }
                case "table-row" -> {
                    row++;
                    cell = 0;
                }
                case "table-cell" -> {
                    cell++;
                    text.setLength(0);
                }
                case "database-range" -> {
                    expect(ranges.add(element.attribute(TABLE, "name").orElse("")), "two tables have one name");
                    expect(element.attribute(TABLE, "display-filter-buttons").filter("false"::equals).isPresent(), "a table has filter buttons");
                }
                default -> { }
            }
        }

        @Override
        public void says(String more) {
            text.append(more);
        }

        @Override
        public void closes(Element element) {
            if (!element.space().equals(TABLE)) {
                return;
            }
            switch (element.name()) {
                case "table" -> expect(row > 0, sheet + " has a blank row or an empty cell");
                case "table-row" -> expect(cell > 0, sheet + " has a blank row or an empty cell");
                case "table-cell" -> said(text.toString());
                default -> { }
            }
        }

        private void said(String words) {
            expect(!words.isBlank(), sheet + " has a blank row or an empty cell");
            if (row == 1 && cell == 1) {
                notes.title(words);
            }
            if (cell == 1 && sheet.equals(NotesInUse.SHEET)) {
                notes.defined(words);
            }
        }
    }
}
