package uk.cdop.casebook.forms.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Section;

/** Writes docs/forms.md from the definitions: every form, every question, every list, with what each rests on. */
public final class FormsReference {

    static final Path FILE = Path.of("docs/forms.md");
    static final String COMMAND = "mvn -o -q test -Dtest=FormsReferenceTest -Dcasebook.writeFormsReference=true";

    private final FormCatalogue catalogue;
    private final StringBuilder text = new StringBuilder();

    private FormsReference(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String of(FormCatalogue catalogue) {
        FormsReference reference = new FormsReference(catalogue);
        reference.opening();
        catalogue.forms().forEach(reference::form);
        reference.codeLists();
        return reference.text.toString();
    }

    static void write() throws IOException {
        Files.writeString(FILE, of(FormCatalogue.load()));
    }

    private void opening() {
        text.append("""
                # The forms, question by question

                This page is generated from the definition files in `src/main/resources/forms` and `codelists`. Do not edit it; change the
                files and run `%s`.

                **Nothing here is an official form.** The questions follow what public sources show of the national forms and of local
                ones; the wording is to be compared with the forms in force before use, and can be replaced by loading a new version
                (`casebook forms load FILE...`), without a release of the program. Each question carries its mark:

                | Mark | Means |
                |---|---|
                | `SEEN Sn` | read on the public page Sn of [the sources](form-sources.md); “legacy” is evidence from a form before 2018, not of the present wording |
                | `BG-H`, `BG-M`, `BG-L` | **background knowledge, not compared with any document**: of high, medium and low confidence |
                | `DESIGN` | our own proposal, no fact about the national forms |

                A rule says what is wanted of a question that is shown; “not known”, “not applicable” and “refused” are answers to every
                question. Conditions read answers of the same form; in a group of rows, those of the same row. Versions are named by their first
                day; a question stands in the versions listed, in the wording of the newest of them.

                """.formatted(COMMAND));
        text.append("| Form | Code | Versions | Questions |\n|---|---|---|---|\n");
        for (FormCode form : catalogue.forms()) {
            List<FormDefinition> versions = catalogue.versions(form);
            row(form.label(), "`" + form.code() + "`", days(versions), String.valueOf(versions.getLast().questions().size()));
        }
        text.append('\n');
    }

    private void form(FormCode form) {
        List<FormDefinition> versions = catalogue.versions(form);
        text.append("## ").append(form.label()).append(" (`").append(form.code()).append("`)\n\n");
        for (FormDefinition version : versions) {
            text.append("- **").append(version.validFrom()).append("** ").append(cell(version.note())).append('\n');
            catalogue.carryOverRules(form, version.validFrom()).ifPresent(rules ->
                    text.append("  Carrying answers over: ").append(cell(rules.note())).append('\n'));
        }
        sections(versions).forEach((key, title) -> section(versions, key, title));
        text.append('\n');
    }

    private static Map<String, String> sections(List<FormDefinition> versions) {
        Map<String, String> sections = new LinkedHashMap<>();
        versions.reversed().forEach(version -> version.sections().forEach(section -> sections.putIfAbsent(section.key(), section.title())));
        return sections;
    }

    private void section(List<FormDefinition> versions, String key, String title) {
        text.append("\n### ").append(title).append("\n\n");
        text.append("| Question | Key | Answer | Rule | Identifying | Versions | Mark |\n|---|---|---|---|---|---|---|\n");
        Map<FieldKey, Field> questions = new LinkedHashMap<>();
        versions.reversed().forEach(version -> version.sections().stream().filter(section -> section.key().equals(key))
                .flatMap(section -> opened(version, section)).forEach(field -> questions.putIfAbsent(field.key(), field)));
        questions.values().forEach(field -> question(field, versions));
    }

    private static java.util.stream.Stream<Field> opened(FormDefinition version, Section section) {
        TreeSet<FieldKey> own = section.fields().stream().map(Field::key).collect(Collectors.toCollection(TreeSet::new));
        return version.questions().stream().filter(field -> own.contains(field.key().group().orElse(field.key())));
    }

    private void question(Field field, List<FormDefinition> versions) {
        List<FormDefinition> standing = versions.stream().filter(version -> version.field(field.key()).isPresent()).toList();
        String label = field.key().group().isPresent() ? "– " + field.label() : field.label();
        row(label + (field.help().isEmpty() ? "" : " *" + field.help() + "*"), "`" + field.key().name() + "`", QuestionWords.answer(field),
                QuestionWords.rule(field), field.identifying().code(),
                standing.size() == versions.size() ? "all" : days(standing), field.source());
    }

    private void codeLists() {
        text.append("## Code lists\n\n");
        for (CodeList list : catalogue.codeLists().all()) {
            text.append("### `").append(list.code()).append("` from ").append(list.validFrom()).append("\n\n");
            Optional.of(list.note()).filter(note -> !note.isBlank()).ifPresent(note -> text.append(cell(note)).append("\n\n"));
            text.append("| Code | Choice | Mark |\n|---|---|---|\n");
            list.options().forEach(option -> row("`" + option.code() + "`", option.label(), option.mark()));
            text.append('\n');
        }
    }

    private static String days(List<FormDefinition> versions) {
        return versions.stream().map(FormDefinition::validFrom).map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private void row(String... cells) {
        text.append("| ").append(java.util.Arrays.stream(cells).map(FormsReference::cell).collect(Collectors.joining(" | "))).append(" |\n");
    }

    private static String cell(String words) {
        return words.strip().replace("|", "\\|").replace("\n", " ");
    }
}
