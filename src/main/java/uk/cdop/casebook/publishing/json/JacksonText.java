package uk.cdop.casebook.publishing.json;

import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cdop.casebook.office.door.JsonText;

/** JSON text that is the same on every machine: two spaces, a line feed, keys in the order they were put. */
public final class JacksonText implements JsonText {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    @Override
    public String write(Map<String, ?> document) {
        return text(document);
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The document, maps or nodes, as text with a line feed at its end. */
    public static String text(Object document) {
        return WRITER.writeValueAsString(document) + "\n";
    }
}
