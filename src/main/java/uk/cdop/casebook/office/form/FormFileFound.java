package uk.cdop.casebook.office.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.catalogue.FormFile;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;

/**
 * What a definition file is, in words, before it is loaded.
 *
 * @param title    what it holds, such as a form by its name
 * @param sentences what it brings, each a sentence
 * @param held     whether exactly this is there already
 */
public record FormFileFound(String fileName, String title, LocalDate validFrom, List<String> sentences, boolean held) {

    public FormFileFound {
        sentences = List.copyOf(sentences);
    }

    static FormFileFound of(String fileName, FormFile file, boolean held, FormCatalogue known) {
        return switch (file) {
            case FormFile.Form(FormDefinition form) -> new FormFileFound(fileName, form.form().label(), form.validFrom(), differences(form, known), held);
            case FormFile.Choices(var list) -> new FormFileFound(
                    fileName, "List of choices “" + list.code() + "”", list.validFrom(), List.of(count(list.options().size(), "choice") + "."), held);
            case FormFile.Carrying(var rules) -> new FormFileFound(
                    fileName, "How answers come over: " + rules.form().label(), rules.to(),
                    List.of(count(rules.renamed().size(), "renamed question") + ", " + count(rules.options().size(), "replaced choice") + ", "
                            + count(rules.taken().size(), "question") + " from another form."), held);
        };
    }

    /** How it differs from the version before it. */
    private static List<String> differences(FormDefinition form, FormCatalogue known) {
        List<String> sentences = new ArrayList<>(List.of(count(form.questions().size(), "question") + "."));
        Optional<FormDefinition> before = known.versions(form.form()).stream()
                .filter(version -> version.validFrom().isBefore(form.validFrom())).reduce((earlier, later) -> later);
        if (before.isEmpty()) {
            sentences.add("There is no version before it.");
        } else {
            List<Field> gone = before.get().questions().stream().filter(field -> !asks(form, field)).toList();
            List<Field> added = form.questions().stream().filter(field -> !asks(before.get(), field)).toList();
            long reworded = form.questions().stream()
                    .filter(field -> before.get().questions().stream().anyMatch(old -> old.key().equals(field.key()) && !old.label().equals(field.label()))).count();
            sentences.add("Against the version before it: " + count(added.size(), "new question") + ", " + gone.size() + " no longer asked, "
                    + reworded + " in other words.");
        }
        if (!form.note().isBlank()) {
            sentences.add(form.note());
        }
        return sentences;
    }

    private static boolean asks(FormDefinition form, Field asked) {
        return form.questions().stream().anyMatch(field -> field.key().equals(asked.key()));
    }

    private static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
