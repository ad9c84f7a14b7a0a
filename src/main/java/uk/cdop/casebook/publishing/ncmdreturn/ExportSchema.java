package uk.cdop.casebook.publishing.ncmdreturn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Holds the text of a neutral export against the schema that is published for it, before the text is kept as a file. */
final class ExportSchema {

    static final String RESOURCE = "/ncmd/ncmd-neutral-export-2.2.schema.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExportSchema() {}

    /** The same text; REFUSED where it has not the published shape, with the first place that is wrong and nothing of a case. */
    static String checked(String export) {
        List<String> problems = JsonShape.problems(schema(), JSON.readTree(export));
        if (!problems.isEmpty()) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED, ("The neutral export does not have the shape of its published schema: %s (places that are wrong: %d). "
                    + "No file of the return was written, and nothing was recorded. Please report this with the place that is named.").formatted(problems.getFirst(), problems.size()));
        }
        return export;
    }

    private static JsonNode schema() {
        try (InputStream stream = ExportSchema.class.getResourceAsStream(RESOURCE)) {
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
