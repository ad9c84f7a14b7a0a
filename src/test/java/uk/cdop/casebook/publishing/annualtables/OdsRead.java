package uk.cdop.casebook.publishing.annualtables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import uk.cdop.casebook.statistics.table.Publication;

/** An OpenDocument workbook as it is read again: its parts, its worksheets, their rows and cells. */
final class OdsRead {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String TABLE = OASIS + "table:1.0";
    static final String OFFICE = OASIS + "office:1.0";
    static final String STYLE = OASIS + "style:1.0";
    static final String FORMAT = OASIS + "xsl-fo-compatible:1.0";
    static final String TEXT = OASIS + "text:1.0";
    static final String CONFIG = OASIS + "config:1.0";
    static final String DRAWING = OASIS + "drawing:1.0";

    private final Map<String, byte[]> parts;
    private final Document content;

    private OdsRead(Map<String, byte[]> parts) {
        this.parts = parts;
        content = parse("content.xml");
    }

    static OdsRead of(Publication publication) {
        return new OdsRead(unzip(bytes(publication)));
    }

    static byte[] bytes(Publication publication) {
        try {
            return OdsWorkbook.of(publication, WorkbookPlan.of(publication));
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return parts;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document content() {
        return content;
    }

    Document parse(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static List<Element> all(Document document, String namespace, String name) {
        return listed(document.getElementsByTagNameNS(namespace, name));
    }

    static List<Element> all(Element element, String namespace, String name) {
        return listed(element.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    List<Element> sheets() {
        return all(content, TABLE, "table");
    }

    Element sheet(String name) {
        return sheets().stream().filter(sheet -> name(sheet).equals(name)).findFirst().orElseThrow();
    }

    static String name(Element named) {
        return named.getAttributeNS(TABLE, "name");
    }

    static List<Element> rows(Element sheet) {
        return all(sheet, TABLE, "table-row");
    }

    static List<Element> cells(Element row) {
        return all(row, TABLE, "table-cell");
    }

    static List<List<String>> texts(Element sheet) {
        return rows(sheet).stream().map(row -> cells(row).stream().map(Element::getTextContent).toList()).toList();
    }
}
