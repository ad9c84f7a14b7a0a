package uk.cdop.casebook.publishing.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of an office file that the program made itself, element by element, without holding it as a whole. */
public final class XmlEvents {

    private XmlEvents() {}

    /** What is told of each element, in the order of the part. */
    public interface Reader {

        void opens(Element element);

        default void says(String text) {}

        default void closes(Element element) {}
    }

    /** An element while it is told of: its name without a prefix, the name space, and the name of what it stands in. */
    public record Element(String space, String name, String parent, XMLStreamReader at) {

        public Optional<String> attribute(String attributeName) {
            return Optional.ofNullable(at.getAttributeValue(null, attributeName));
        }

        public Optional<String> attribute(String attributeSpace, String attributeName) {
            return Optional.ofNullable(at.getAttributeValue(attributeSpace, attributeName));
        }
    }

    public static void read(byte[] part, Reader reader) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Deque<String> open = new ArrayDeque<>();
        try {
            XMLStreamReader at = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (at.hasNext()) {
                switch (at.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        reader.opens(element(at, open));
                        open.push(at.getLocalName());
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        open.pop();
                        reader.closes(element(at, open));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> reader.says(at.getText());
                    default -> { }
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException("a part of the file that was just made cannot be read");
        }
    }

    private static Element element(XMLStreamReader at, Deque<String> open) {
        return new Element(Optional.ofNullable(at.getNamespaceURI()).orElse(""), at.getLocalName(), open.isEmpty() ? "" : open.peek(), at);
    }
}
