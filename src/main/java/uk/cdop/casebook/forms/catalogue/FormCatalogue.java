package uk.cdop.casebook.forms.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** The forms and code lists that came with the program, each version as it stood from its day on. */
public final class FormCatalogue {

    private static final String ROOT = "/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<FormCode, List<FormDefinition>> versions = new EnumMap<>(FormCode.class);
    private final CodeLists codeLists;

    public FormCatalogue(Collection<FormDefinition> definitions, CodeLists codeLists) {
        for (FormCode form : FormCode.values()) {
            versions.put(form, definitions.stream()
                    .filter(definition -> definition.form() == form)
                    .sorted(Comparator.comparing(FormDefinition::validFrom))
                    .toList());
        }
        this.codeLists = codeLists;
    }

    /** Reads every file that {@code forms/index.json} names; a file that is wrong stops the program at its start. */
    public static FormCatalogue load() {
        record Files(List<String> forms, List<String> codeLists) {}
        String index = "forms/index.json";
        Files files = StrictObject.read(parse(index, resource(index)), index,
                object -> new Files(object.texts("forms"), object.texts("codeLists")));
        return new FormCatalogue(
                read(files.forms(), DefinitionReader::form), new CodeLists(read(files.codeLists(), DefinitionReader::codeList)));
    }

    /**
     * The version in force on the day. A day before the first version has the first: the national database took the
     * cases that were open on 1 April 2019 in the forms of that day. Source: process-and-forms section 4.
     */
    public FormDefinition inForce(FormCode form, LocalDate day) {
        List<FormDefinition> known = versions(form);
        return known.stream()
                .filter(definition -> !definition.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> known.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no version of the form " + form.code())));
    }

    /** The version that began on exactly this day. */
    public Optional<FormDefinition> version(FormCode form, LocalDate validFrom) {
        return versions(form).stream().filter(definition -> definition.validFrom().equals(validFrom)).findFirst();
    }

    /** The versions of a form, oldest first. */
    public List<FormDefinition> versions(FormCode form) {
        return versions.get(form);
    }

    /** The forms of which there is a version. */
    public List<FormCode> forms() {
        return versions.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    public CodeLists codeLists() {
        return codeLists;
    }

    private static <T> List<T> read(List<String> files, BiFunction<JsonNode, String, T> reading) {
        return files.stream().map(file -> reading.apply(parse(file, resource(file)), file)).toList();
    }

    static JsonNode parse(String file, byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException notJson) {
            throw new DefinitionMistake(file, notJson.getOriginalMessage());
        }
    }

    private static byte[] resource(String file) {
        try (InputStream stream = FormCatalogue.class.getResourceAsStream(ROOT + file)) {
            if (stream == null) {
                throw new DefinitionMistake(file, "is not there");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
