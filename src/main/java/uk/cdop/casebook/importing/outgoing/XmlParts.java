package uk.cdop.casebook.importing.outgoing;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.cdop.casebook.casework.leak.TextPart;

/**
 * Everything that one XML part of an office file says: its text as it is read, what was deleted but is still there, and what stands
 * in attributes, such as the author of a comment, the description of a picture and the name of the file it came from.
 */
final class XmlParts {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "row", "comment", "text", "property", "c", "is", "tr", "table-cell", "table-row", "sheet", "definedName", "f", "v");
    private static final Set<String> BLANKS = Set.of("tab", "br", "cr", "s", "line-break", "tc", "noBreakHyphen");
    private static final Set<String> DELETED = Set.of("delText", "delInstrText");
    private static final Pattern JOINED = Pattern.compile("\"\\s*&\\s*\"");
    private static final long FIRST_DAY = 18_264;
    private static final long LAST_DAY = 73_415;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder whole = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
    private final List<TextPart> named = new ArrayList<>();
    private final StringBuilder element = new StringBuilder();
    private int comments;
    private int commentFrom;

    XmlParts(String name) {
        this.name = name;
    }

    List<TextPart> of(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<TextPart> parts = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            String inside = "";
            while (reader.hasNext()) {
                inside = step(reader, inside);
            }
        } catch (XMLStreamException broken) {
            parts.addAll(PlainParts.hidden(name + ", ", content));
            parts.add(TextPart.unreadable(name, "A part of the file is damaged and cannot be searched as a whole."));
        }
        if (named.isEmpty()) {
            add(parts, name, text);
        }
        parts.addAll(named);
        add(parts, name + ", deleted text", deleted);
        if (!deleted.isEmpty()) {
            add(parts, name + ", with deleted text", whole);
        }
        add(parts, name + ", descriptions and names", attributes);
        add(parts, name + ", numbers", numbers);
        return parts;
    }

    private static void add(List<TextPart> parts, String name, StringBuilder text) {
        if (!text.toString().isBlank()) {
            parts.add(TextPart.of(name, text.toString()));
        }
    }

    private String step(XMLStreamReader reader, String inside) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                begin(reader);
                return reader.getLocalName();
            }
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE, XMLStreamConstants.COMMENT -> {
                (DELETED.contains(inside) ? deleted : text).append(reader.getText());
                whole.append(reader.getText());
                element.append(reader.getText());
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> attributes.append(reader.getPIData()).append('\n');
            default -> { }
        }
        return inside;
    }

    private void begin(XMLStreamReader reader) {
        element.setLength(0);
        if (BLANKS.contains(reader.getLocalName())) {
            text.append(' ');
            whole.append(' ');
        }
        if (reader.getLocalName().equals("comment")) {
            commentFrom = text.length();
        }
        for (int place = 0; place < reader.getAttributeCount(); place++) {
            String value = reader.getAttributeValue(place);
            if (value.codePoints().anyMatch(Character::isLetterOrDigit) && !value.startsWith("http://schemas.") && !value.startsWith("http://purl.org")) {
                attributes.append(value).append('\n');
            }
        }
    }

    private void end(String ended) {
        String said = element.toString().strip();
        if (ended.equals("v") || ended.equals("t")) {
            number(said);
        }
        if (ended.equals("f")) {
            attributes.append(JOINED.matcher(said).replaceAll("")).append('\n');
        }
        if (name.endsWith("Document properties") && !said.isEmpty()) {
            named.add(TextPart.of(name + ": " + ended, said));
        }
        if (ended.equals("comment") && name.contains("Comment")) {
            comments++;
            named.add(TextPart.of(name.replace("Comments", "Comment").replaceAll(" \\d+$", "") + " " + comments, text.substring(Math.min(commentFrom, text.length()))));
        }
        if (PARAGRAPHS.contains(ended)) {
            text.append('\n');
            whole.append('\n');
        }
        if (DELETED.contains(ended) || ended.equals("p")) {
            deleted.append(deleted.isEmpty() || !ended.equals("p") ? "" : "\n");
        }
        element.setLength(0);
    }

    /** Workbooks keep a day as a number of days and a long number with an exponent. */
    private void number(String said) {
        if (!said.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")) {
            return;
        }
        BigDecimal number = new BigDecimal(said);
        numbers.append(number.toPlainString().replaceFirst("\\.0+$", "")).append('\n');
        long days = number.longValue();
        if (days >= FIRST_DAY && days <= LAST_DAY) {
            numbers.append(DAY_ZERO.plusDays(days)).append('\n');
        }
    }
}
