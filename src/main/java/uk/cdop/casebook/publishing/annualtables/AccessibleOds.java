package uk.cdop.casebook.publishing.annualtables;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Which rules of accessible spreadsheets an OpenDocument workbook breaks, asked of its parts as they are read again.
 * Source: domain file, annual-statistics section 6.
 */
final class AccessibleOds {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String TABLE = OASIS + "table:1.0";
    private static final List<String> NO_ATTRIBUTE = List.of(
            "number-columns-spanned", "number-rows-spanned", "number-columns-repeated", "number-rows-repeated", "visibility", "formula");
    private static final List<String> NO_ELEMENT = List.of("covered-table-cell", "shapes", "filter", "named-expressions", "content-validations", "data-pilot-tables");

    private final Map<String, byte[]> parts;
    private final Document content;
    private final Set<String> broken = new LinkedHashSet<>();
    private final NotesInUse notes = new NotesInUse();

    private AccessibleOds(Map<String, byte[]> parts) {
        this.parts = parts;
        this.content = parse(parts.get("content.xml"));
    }

    /** A sentence for each rule that is broken; empty where none is. */
    static List<String> broken(Map<String, byte[]> parts) {
        AccessibleOds asked = new AccessibleOds(parts);
        asked.whole();
        asked.sheets();
        asked.notes.complaint().ifPresent(asked.broken::add);
        return List.copyOf(asked.broken);
    }

    private static Document parse(byte[] part) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DOMResult read = new DOMResult();
            factory.newTransformer().transform(new StreamSource(new ByteArrayInputStream(part)), read);
            return (Document) read.getNode();
        } catch (TransformerException unreadable) {
            throw new IllegalStateException("a part of the workbook that was just made cannot be read");
        }
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    private void whole() {
        for (Element element : elements(content.getElementsByTagNameNS(TABLE, "*"))) {
            expect(!NO_ELEMENT.contains(element.getLocalName()), "the workbook has a " + element.getLocalName());
            NO_ATTRIBUTE.forEach(name -> expect(!element.hasAttributeNS(TABLE, name), "the workbook has a cell, row or column with " + name));
        }
        expect(content.getElementsByTagNameNS(OASIS + "drawing:1.0", "*").getLength() == 0, "the workbook has a drawing or a chart");
        expect(parts.keySet().stream().noneMatch(name -> name.matches("(Basic|Pictures|Object).*")), "the workbook has macros, pictures or embedded objects");
        Document meta = parse(parts.get("meta.xml"));
        expect(List.of("title", "creator", "language").stream()
                .allMatch(name -> meta.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", name).getLength() == 1), "the title, author or language of the file is not set");
    }

    private void sheets() {
        Element spreadsheet = elements(content.getElementsByTagNameNS(OASIS + "office:1.0", "spreadsheet")).getFirst();
        List<Element> sheets = children(spreadsheet, "table");
        Set<String> ranges = new HashSet<>();
        for (Element range : elements(content.getElementsByTagNameNS(TABLE, "database-range"))) {
            expect(ranges.add(range.getAttributeNS(TABLE, "name")), "two tables have one name");
            expect(range.getAttributeNS(TABLE, "display-filter-buttons").equals("false"), "a table has filter buttons");
        }
        expect(ranges.size() == sheets.size() - 1, "a worksheet has not exactly one table");
        for (Element sheet : sheets) {
            String name = sheet.getAttributeNS(TABLE, "name");
            List<List<String>> rows = children(sheet, "table-row").stream()
                    .map(row -> children(row, "table-cell").stream().map(Element::getTextContent).toList()).toList();
            expect(!rows.isEmpty() && rows.stream().noneMatch(row -> row.isEmpty() || row.stream().anyMatch(String::isBlank)), name + " has a blank row or an empty cell");
            if (!rows.isEmpty() && !rows.getFirst().isEmpty()) {
                notes.title(rows.getFirst().getFirst());
            }
            if (name.equals(NotesInUse.SHEET)) {
                rows.stream().filter(row -> !row.isEmpty()).forEach(row -> notes.defined(row.getFirst()));
            }
        }
    }

    /** Of the table's own kind and directly below: the writer puts no groups around rows or cells, and what is not found so is missed as an empty sheet. */
    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && TABLE.equals(element.getNamespaceURI()) && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }
}
