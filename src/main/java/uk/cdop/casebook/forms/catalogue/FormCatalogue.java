package uk.cdop.casebook.forms.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.carryover.CarryOver;
import uk.cdop.casebook.forms.carryover.CarryOverRules;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** The forms, code lists and carry-overs that came with the program or were loaded, each version as it stood from its day on. */
public final class FormCatalogue {

    private static final String ROOT = "/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<FormCode, List<FormDefinition>> versions = new EnumMap<>(FormCode.class);
    private final CodeLists codeLists;
    private final List<CarryOverRules> carryOvers;

    public FormCatalogue(Collection<FormDefinition> definitions, CodeLists codeLists) {
        this(definitions, codeLists, List.of());
    }

    public FormCatalogue(Collection<FormDefinition> definitions, CodeLists codeLists, Collection<CarryOverRules> carryOvers) {
        this.carryOvers = List.copyOf(carryOvers);
        for (FormCode form : FormCode.values()) {
            versions.put(form, definitions.stream()
                    .filter(definition -> definition.form() == form)
                    .sorted(Comparator.comparing(FormDefinition::validFrom))
                    .toList());
        }
        this.codeLists = codeLists;
    }

    /** What the program is shipped with, read once. */
    private static final class Shipped {
        static final FormCatalogue CATALOGUE = readFiles();
    }

    public static FormCatalogue load() {
        return Shipped.CATALOGUE;
    }

    /** Reads every file that {@code forms/index.json} names; a file that is wrong stops the program at its start. */
    private static FormCatalogue readFiles() {
        record Files(List<String> forms, List<String> codeLists, List<String> carryOvers) {}
        String index = "forms/index.json";
        Files files = StrictObject.read(parse(index, resource(index)), index,
                object -> new Files(object.texts("forms"), object.texts("codeLists"), object.texts("carryOvers")));
        return new FormCatalogue(
                read(files.forms(), DefinitionReader::form), new CodeLists(read(files.codeLists(), DefinitionReader::codeList)),
                read(files.carryOvers(), CarryOverReader::rules));
    }

    /** These and more; a version that both have is taken from the files, because cases may have been asked in it. */
    public FormCatalogue with(Collection<FormFile> files) {
        Map<String, FormFile> byName = new LinkedHashMap<>();
        definitions().map(FormFile.Form::new).forEach(file -> byName.put(nameOf(file), file));
        codeLists.all().stream().map(FormFile.Choices::new).forEach(file -> byName.put(nameOf(file), file));
        carryOvers.stream().map(FormFile.Carrying::new).forEach(file -> byName.put(nameOf(file), file));
        files.forEach(file -> byName.put(nameOf(file), file));
        List<FormDefinition> forms = new ArrayList<>();
        List<CodeList> lists = new ArrayList<>();
        List<CarryOverRules> rules = new ArrayList<>();
        for (FormFile file : byName.values()) {
            switch (file) {
                case FormFile.Form(FormDefinition definition) -> forms.add(definition);
                case FormFile.Choices(CodeList list) -> lists.add(list);
                case FormFile.Carrying(CarryOverRules carrying) -> rules.add(carrying);
            }
        }
        return new FormCatalogue(forms, new CodeLists(lists), rules);
    }

    private static String nameOf(FormFile file) {
        return file.kind() + " " + file.code() + " " + file.validFrom();
    }

    /** How answers given in one version come into a newer one. */
    public CarryOver carryOver(FormDefinition from, FormDefinition to) {
        List<CarryOverRules> steps = versions(to.form()).stream()
                .map(FormDefinition::validFrom)
                .filter(version -> version.isAfter(from.validFrom()) && !version.isAfter(to.validFrom()))
                .flatMap(version -> carryOverRules(to.form(), version).stream())
                .toList();
        return new CarryOver(from, to, steps, codeLists);
    }

    /** The rules by which answers come into the version that began on this day. */
    public Optional<CarryOverRules> carryOverRules(FormCode form, LocalDate to) {
        return carryOvers.stream().filter(rules -> rules.form() == form && rules.to().equals(to)).findFirst();
    }

    public List<CarryOverRules> carryOvers() {
        return carryOvers;
    }

    /** Every version of every form. */
    public Stream<FormDefinition> definitions() {
        return versions.values().stream().flatMap(List::stream);
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
            // The parser's own words may repeat what stands in the file.
            throw new DefinitionMistake(file, "line " + notJson.getLocation().getLineNr() + ": " + (isTwice(notJson)
                    ? "the same property stands twice" : "this is not JSON as it should be; a comma, quotation mark or bracket may be missing"));
        }
    }

    private static boolean isTwice(JacksonException notJson) {
        return notJson.getOriginalMessage().startsWith("Duplicate");
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
