package uk.cdop.casebook.publishing.annualtables;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of an OpenDocument file, element by element, with the JDK's own writer so that the bytes are always the same. */
final class OdsPart {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

    static {
        NAMESPACES.put("office", OASIS + "office:1.0");
        NAMESPACES.put("table", OASIS + "table:1.0");
        NAMESPACES.put("text", OASIS + "text:1.0");
        NAMESPACES.put("style", OASIS + "style:1.0");
        NAMESPACES.put("number", OASIS + "datastyle:1.0");
        NAMESPACES.put("fo", OASIS + "xsl-fo-compatible:1.0");
        NAMESPACES.put("svg", OASIS + "svg-compatible:1.0");
        NAMESPACES.put("meta", OASIS + "meta:1.0");
        NAMESPACES.put("config", OASIS + "config:1.0");
        NAMESPACES.put("xlink", "http://www.w3.org/1999/xlink");
        NAMESPACES.put("dc", "http://purl.org/dc/elements/1.1/");
        NAMESPACES.put("manifest", OASIS + "manifest:1.0");
    }

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    /** Begins the part with its outermost element. */
    OdsPart(String root, String... attributes) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(root);
            for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
                writer.writeAttribute("xmlns:" + namespace.getKey(), namespace.getValue());
            }
            attributes(attributes);
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    /** Opens an element; attributes are given as name and value in turn. */
    OdsPart open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    OdsPart close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    OdsPart empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    OdsPart text(String name, String text, String... attributes) {
        open(name, attributes);
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
        return close();
    }

    /** Ends the part. */
    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return written.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            writer.writeAttribute(attributes[index], attributes[index + 1]);
        }
    }

    private static IllegalStateException unwritten() {
        return new IllegalStateException("a part of an OpenDocument file could not be made in memory");
    }
}
