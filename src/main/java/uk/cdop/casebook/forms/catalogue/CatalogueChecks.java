package uk.cdop.casebook.forms.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.carryover.CarryOverRules;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;

/**
 * Whether files may join a catalogue: each must be right in itself, may not change a version that is there, and may not
 * make another kind of question out of a key.
 */
public final class CatalogueChecks {

    private final FormCatalogue known;

    public CatalogueChecks(FormCatalogue known) {
        this.known = known;
    }

    /** A file under the name that a person knows it by. */
    public record Candidate(String fileName, FormFile file) {}

    /** Whether the catalogue has exactly this already. */
    public static boolean holds(FormCatalogue known, FormFile file) {
        return switch (file) {
            case FormFile.Form(FormDefinition definition) ->
                    known.version(definition.form(), definition.validFrom()).filter(definition::equals).isPresent();
            case FormFile.Choices(CodeList list) -> known.codeLists().versions(list.code()).contains(list);
            case FormFile.Carrying(CarryOverRules rules) -> known.carryOverRules(rules.form(), rules.to()).filter(rules::equals).isPresent();
        };
    }

    /** A sentence for each mistake, which names the file and the place in it. */
    public List<String> mistakes(List<Candidate> candidates) {
        FormCatalogue together = known.with(candidates.stream().map(Candidate::file).toList());
        List<String> mistakes = new ArrayList<>();
        for (Candidate candidate : candidates) {
            inTheWay(candidate.file(), candidates).ifPresent(what -> mistakes.add(candidate.fileName() + ": " + what));
            switch (candidate.file()) {
                case FormFile.Form(FormDefinition form) -> new DefinitionChecks(form, together.codeLists()).mistakes()
                        .forEach(what -> mistakes.add(candidate.fileName() + what));
                case FormFile.Choices(CodeList list) -> DefinitionChecks.mistakes(list).forEach(what -> mistakes.add(candidate.fileName() + what));
                case FormFile.Carrying(CarryOverRules rules) -> withoutVersion(rules, together)
                        .ifPresent(what -> mistakes.add(candidate.fileName() + ": " + what));
            }
        }
        candidates.forEach(candidate -> otherKinds(candidate, together).forEach(mistakes::add));
        return mistakes;
    }

    private Optional<String> inTheWay(FormFile file, List<Candidate> candidates) {
        if (candidates.stream().filter(other -> isSameVersion(other.file(), file)).count() > 1) {
            return Optional.of("two of the files hold the same version.");
        }
        boolean there = switch (file) {
            case FormFile.Form(FormDefinition form) -> known.version(form.form(), form.validFrom()).isPresent();
            case FormFile.Choices(CodeList list) ->
                    known.codeLists().versions(list.code()).stream().anyMatch(version -> version.validFrom().equals(list.validFrom()));
            case FormFile.Carrying(CarryOverRules rules) -> known.carryOverRules(rules.form(), rules.to()).isPresent();
        };
        if (there) {
            return Optional.of("there is a version of " + file.code() + " from " + file.validFrom()
                    + " already, and it says something else. A version does not change once it may have been asked; give the new one a later day.");
        }
        return file instanceof FormFile.Choices(CodeList list) ? asked(list) : Optional.empty();
    }

    private static boolean isSameVersion(FormFile one, FormFile other) {
        return one.kind().equals(other.kind()) && one.code().equals(other.code()) && one.validFrom().equals(other.validFrom());
    }

    /** A list that began before a form that uses it would change what that form has asked. */
    private Optional<String> asked(CodeList list) {
        return known.definitions()
                .filter(form -> !form.validFrom().isBefore(list.validFrom()))
                .filter(form -> form.questions().stream().anyMatch(field -> field.codeList().filter(list.code()::equals).isPresent()))
                .findFirst()
                .map(form -> "the list would change what " + form + " has asked. Give it a day after that version began.");
    }

    private static Optional<String> withoutVersion(CarryOverRules rules, FormCatalogue together) {
        Optional<FormDefinition> to = together.version(rules.form(), rules.to());
        if (to.isEmpty()) {
            return Optional.of("there is no version of " + rules.form().code() + " from " + rules.to() + " to carry answers into.");
        }
        return rules.renamed().stream().map(CarryOverRules.Renamed::to)
                .filter(key -> to.get().field(key).isEmpty())
                .findFirst()
                .map(key -> "the version does not ask " + key + ", to which an answer would be carried.");
    }

    private List<String> otherKinds(Candidate candidate, FormCatalogue together) {
        List<String> mistakes = new ArrayList<>();
        if (candidate.file() instanceof FormFile.Form(FormDefinition form)) {
            for (Field field : form.questions()) {
                otherKind(field, form, together).ifPresent(version -> mistakes.add(candidate.fileName() + " at " + field.key()
                        + ": the version of " + version + " asks this question with another kind of answer. Give the new question a key of its own."));
            }
        }
        return mistakes;
    }

    private static Optional<LocalDate> otherKind(Field field, FormDefinition form, FormCatalogue together) {
        return together.versions(form.form()).stream()
                .filter(version -> version.field(field.key()).filter(other -> other.type().getClass() != field.type().getClass()).isPresent())
                .map(FormDefinition::validFrom)
                .findFirst();
    }
}
