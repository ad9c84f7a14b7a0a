package uk.cdop.casebook.publishing.chart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of an office file, element by element, with the JDK's own writer so that the bytes are always the same. */
final class ChartElements {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    ChartElements() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    /** Opens an element; attributes are given as name and value in turn. */
    ChartElements open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                writer.writeAttribute(attributes[at], attributes[at + 1]);
            }
            return this;
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    ChartElements empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element that says one value, as most of a chart's do. */
    ChartElements value(String name, String value) {
        return empty(name, "val", value);
    }

    ChartElements text(String name, String text, String... attributes) {
        open(name, attributes);
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
        return close();
    }

    ChartElements close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException inMemory) {
            throw unwritten();
        }
    }

    private static IllegalStateException unwritten() {
        return new IllegalStateException("a chart could not be written in memory");
    }
}
