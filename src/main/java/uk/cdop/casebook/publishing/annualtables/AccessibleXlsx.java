package uk.cdop.casebook.publishing.annualtables;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import uk.cdop.casebook.publishing.file.XmlEvents;
import uk.cdop.casebook.publishing.file.XmlEvents.Element;

/**
 * Which rules of accessible spreadsheets an Excel workbook breaks, asked of the parts of the file as they are read again.
 * Source: domain file, annual-statistics section 6.
 */
final class AccessibleXlsx {

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final Map<String, String> NOT_IN_A_SHEET = Map.of(
            "mergeCell", " has merged cells", "pane", " has a frozen pane", "drawing", " has a drawing or a chart", "legacyDrawing", " has comments",
            "autoFilter", " has a filter", "f", " has a formula");

    private final Map<String, byte[]> parts;
    private final Set<String> broken = new LinkedHashSet<>();
    private final Set<String> tableNames = new HashSet<>();
    private final NotesInUse notes = new NotesInUse();
    private List<String> cover = List.of();

    private AccessibleXlsx(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static AccessibleXlsx of(Map<String, byte[]> parts) {
        AccessibleXlsx asked = new AccessibleXlsx(parts);
        asked.whole();
        asked.workbook();
        asked.notes.complaint().ifPresent(asked.broken::add);
        return asked;
    }

    /** A sentence for each rule that is broken, with the worksheet; empty where none is. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** The lines of the first worksheet. */
    List<String> cover() {
        return cover;
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    private boolean hasPart(String form) {
        return parts.keySet().stream().anyMatch(name -> name.matches(form));
    }

    private void whole() {
        Set<String> said = new HashSet<>();
        XmlEvents.read(parts.get("docProps/core.xml"), new XmlEvents.Reader() {

            private final StringBuilder words = new StringBuilder();

            @Override
            public void opens(Element element) {
                words.setLength(0);
            }

            @Override
            public void says(String more) {
                words.append(more);
            }

            @Override
            public void closes(Element element) {
                if (element.space().equals(DUBLIN_CORE) && !words.toString().isBlank()) {
                    said.add(element.name());
                }
            }
        });
        expect(said.containsAll(List.of("title", "creator", "language")), "the title, author or language of the file is not set");
        expect(!hasPart(".*vbaProject.*"), "the file has macros");
        expect(!hasPart("xl/externalLinks/.*"), "the file has links to other files");
        expect(!hasPart("xl/media/.*"), "the file has pictures");
    }

    private void workbook() {
        Map<String, String> sheetOfName = new LinkedHashMap<>();
        XmlEvents.read(parts.get(WORKBOOK), element -> {
            switch (element.name()) {
                case "sheet" -> {
                    String name = element.attribute("name").orElseThrow();
                    expect(element.attribute("state").isEmpty(), name + " is hidden");
                    sheetOfName.put(name, element.attribute("id").orElseThrow());
                }
                case "definedName" -> expect(false, "the file has names for cells");
                case "workbookView" -> expect(element.attribute("activeTab").filter(tab -> !tab.equals("0")).isEmpty(), "the cursor is not in the first cell of the first worksheet");
                default -> { }
            }
        });
        Map<String, Related> related = related(WORKBOOK);
        List<String> shared = Optional.ofNullable(parts.get(SHARED_TEXTS)).map(WorksheetRead::sharedTexts).orElse(List.of());
        List<String> names = List.copyOf(sheetOfName.keySet());
        for (String name : names) {
            String part = related.get(sheetOfName.get(name)).part();
            WorksheetRead sheet = WorksheetRead.of(parts.get(part), shared);
            sheet(name, sheet);
            if (name.equals(names.getFirst())) {
                cover = sheet.firstColumn();
                expect(sheet.startsInFirstCell(), "the cursor is not in the first cell of the first worksheet");
            } else {
                table(name, sheet, part);
            }
        }
    }

    private void sheet(String name, WorksheetRead sheet) {
        NOT_IN_A_SHEET.forEach((element, sentence) -> expect(!sheet.has(element), name + sentence));
        expect(!sheet.hasHiddenRow(), name + " has a hidden row");
        expect(!sheet.hasHiddenColumn(), name + " has a hidden column");
        expect(!sheet.hasBlankRow(), name + " has a blank row");
        expect(!sheet.text(0, 0).isBlank(), name + " has no title in A1");
        notes.title(sheet.text(0, 0));
    }

    private void table(String name, WorksheetRead sheet, String part) {
        List<String> tables = related(part).values().stream().filter(one -> one.kind().endsWith("/table")).map(Related::part).toList();
        if (tables.size() != 1) {
            expect(false, name + " has not exactly one table");
            return;
        }
        XmlEvents.read(parts.get(tables.getFirst()), element -> {
            if (element.name().equals("table")) {
                expect(tableNames.add(element.attribute("name").orElse("")), name + " has a table named like another");
                cells(name, sheet, CellRangeAddress.valueOf(element.attribute("ref").orElseThrow()));
            }
            expect(!element.name().equals("autoFilter"), name + " has a filter");
        });
    }

    private void cells(String name, WorksheetRead sheet, CellRangeAddress table) {
        expect(table.getFirstColumn() == 0, name + " has a table that does not start at the left");
        expect(sheet.lastRow() == table.getLastRow(), name + " has something below its table");
        for (int row = table.getFirstRow(); row <= table.getLastRow(); row++) {
            for (int column = 0; column <= table.getLastColumn(); column++) {
                expect(!sheet.text(row, column).isBlank(), name + " has an empty cell in its table");
            }
            if (name.equals(NotesInUse.SHEET) && row > table.getFirstRow()) {
                notes.defined(sheet.text(row, 0));
            }
        }
    }

    /** What a part refers to: of which kind, and in which part it stands. */
    private record Related(String kind, String part) {}

    private Map<String, Related> related(String part) {
        Map<String, Related> related = new HashMap<>();
        int folder = part.lastIndexOf('/') + 1;
        Optional.ofNullable(parts.get(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels")).ifPresent(found -> XmlEvents.read(found, element -> {
            if (element.name().equals("Relationship")) {
                related.put(element.attribute("Id").orElseThrow(), new Related(element.attribute("Type").orElseThrow(),
                        URI.create("/" + part).resolve(element.attribute("Target").orElseThrow()).getPath().substring(1)));
            }
        }));
        return related;
    }
}
