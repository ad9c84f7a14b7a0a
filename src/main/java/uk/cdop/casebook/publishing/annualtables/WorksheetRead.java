package uk.cdop.casebook.publishing.annualtables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import uk.cdop.casebook.publishing.file.XmlEvents;
import uk.cdop.casebook.publishing.file.XmlEvents.Element;

/** One worksheet of an Excel workbook as its part says it: what its cells say, and which elements and hidden things are in it. */
final class WorksheetRead implements XmlEvents.Reader {

    private static final Set<String> TRUE = Set.of("1", "true");
    /** Numbers and texts that are referred to; an error or what a formula gave says nothing to a reader. */
    private static final Set<String> WITH_VALUE = Set.of("n", "s");

    private final List<String> shared;
    private final NavigableMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final Set<String> elements = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> activeCell = Optional.empty();
    private boolean hiddenRow;
    private boolean hiddenColumn;
    private int row = -1;
    private CellAddress cell = CellAddress.A1;
    private String type = "";

    private WorksheetRead(List<String> shared) {
        this.shared = shared;
    }

    /** @param shared the texts that cells refer to by number */
    static WorksheetRead of(byte[] part, List<String> shared) {
        WorksheetRead read = new WorksheetRead(shared);
        XmlEvents.read(part, read);
        return read;
    }

    /** The texts that cells refer to, in their order. */
    static List<String> sharedTexts(byte[] part) {
        List<String> texts = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        XmlEvents.read(part, new XmlEvents.Reader() {

            @Override
            public void opens(Element element) {
                if (element.name().equals("si")) {
                    one.setLength(0);
                }
            }

            @Override
            public void says(String more) {
                one.append(more);
            }

            @Override
            public void closes(Element element) {
                if (element.name().equals("si")) {
                    texts.add(one.toString());
                }
            }
        });
        return texts;
    }

    @Override
    public void opens(Element element) {
        elements.add(element.name());
        switch (element.name()) {
            case "selection" -> activeCell = element.attribute("activeCell");
            case "col" -> hiddenColumn |= isTrue(element, "hidden");
            case "row" -> {
                row = element.attribute("r").map(number -> Integer.parseInt(number) - 1).orElse(row + 1);
                rows.put(row, new TreeMap<>());
                hiddenRow |= isTrue(element, "hidden") || element.attribute("ht").filter(height -> Double.parseDouble(height) == 0).isPresent();
            }
            case "c" -> {
                cell = element.attribute("r").map(CellAddress::new).orElseThrow();
                type = element.attribute("t").orElse("n");
                rows.get(row).put(cell.getColumn(), "");
            }
            case "v", "t" -> text.setLength(0);
            default -> { }
        }
    }

    private static boolean isTrue(Element element, String attribute) {
        return element.attribute(attribute).filter(TRUE::contains).isPresent();
    }

    @Override
    public void says(String more) {
        text.append(more);
    }

    @Override
    public void closes(Element element) {
        if (element.name().equals("v") && WITH_VALUE.contains(type) || element.name().equals("t") && type.equals("inlineStr")) {
            String said = type.equals("s") ? shared.get(Integer.parseInt(text.toString())) : text.toString();
            rows.get(row).merge(cell.getColumn(), said, String::concat);
        }
    }

    boolean has(String element) {
        return elements.contains(element);
    }

    boolean hasHiddenRow() {
        return hiddenRow;
    }

    boolean hasHiddenColumn() {
        return hiddenColumn;
    }

    /** From the first row on, each with a cell. */
    boolean hasBlankRow() {
        return rows.isEmpty() || rows.size() != rows.lastKey() + 1 || rows.values().stream().anyMatch(Map::isEmpty);
    }

    boolean startsInFirstCell() {
        return activeCell.filter("A1"::equals).isPresent();
    }

    int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    /** What the cell says; empty where there is none. */
    String text(int rowAt, int column) {
        return rows.getOrDefault(rowAt, Map.of()).getOrDefault(column, "");
    }

    /** What the first cell of each row says. */
    List<String> firstColumn() {
        return rows.keySet().stream().map(at -> text(at, 0)).toList();
    }
}
