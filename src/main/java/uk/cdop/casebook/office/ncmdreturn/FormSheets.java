package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Identifying;
import uk.cdop.casebook.forms.definition.Section;
import uk.cdop.casebook.forms.rules.Completeness;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.ncmdreturn.AskedForms.Owed;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.OwedForm;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.Question;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm.State;

/**
 * Lays a form that is due against its version: the questions in form order, what is needed, missing or does not fit. A
 * question that the form does not ask of this case is never missing, whatever the office's list says.
 */
final class FormSheets {

    static final String BEYOND_VERSION = "Held here, not asked by this version of the form";

    private final FormCatalogue catalogue;
    private final ReturnNeeds needs;

    FormSheets(FormCatalogue catalogue, ReturnNeeds needs) {
        this.catalogue = catalogue;
        this.needs = needs;
    }

    FormSheet of(CaseFile file, FormDefinition definition, Answers answers) {
        return of(file, NamedForm.own(definition.form()), definition, answers);
    }

    FormSheet of(CaseFile file, NamedForm name, FormDefinition definition, Answers answers) {
        FormRules rules = new FormRules(definition, catalogue.codeLists());
        List<Question> questions = asThere(definition.form(), questions(definition, rules, answers));
        Set<FieldKey> needed = needs.of(file, definition.form(), answers);
        List<FieldKey> missing = Completeness.of(questions.stream().map(Question::field).toList(), answers, needed).missing();
        List<String> blockers = new ArrayList<>();
        if (!missing.isEmpty()) {
            blockers.add(lacking(file, definition, name, missing));
        }
        rules.findings(answers).stream()
                .filter(finding -> finding.refuses() && needed.contains(finding.field()))
                .forEach(finding -> blockers.add(misfit(file, name, finding)));
        boolean complete = blockers.isEmpty();
        return new FormSheet(
                name, definition, complete ? "Complete" : "Incomplete", answers, questions, shownOnly(needed, questions), missing, blockers,
                complete ? State.COMPLETE : State.INCOMPLETE);
    }

    /** A reporting form that is still to come; empty where nothing is needed of it. */
    Optional<OwedForm> owed(CaseFile file, Owed owed) {
        Lack lack = lack(file, owed);
        String missing = lack.missing().isEmpty() ? "" : ", and it needs " + counted(lack.missing()) + ": " + labels(lack.definition(), lack.missing());
        return Optional.of(new OwedForm(owed, FormSheet.owed(owed, lack, file.number() + ": " + owed.inSentence() + missing + "."))).filter(any -> !lack.needed().isEmpty());
    }

    /** What a form needs and shows, and what of that is missing. */
    record Lack(FormDefinition definition, Set<FieldKey> needed, Set<FieldKey> missing) {}

    /** The same of one form as its sheet says it, without laying the form out: a year's evidence asks for it of every case reviewed. */
    Lack lack(CaseFile file, FormDefinition definition, Answers answers) {
        Set<FieldKey> needed = new TreeSet<>();
        Set<FieldKey> missing = new TreeSet<>();
        for (FieldKey key : needs.of(file, definition.form(), answers)) {
            shown(definition, key, answers).ifPresent(field -> {
                needed.add(key);
                if (FormRules.isMissing(field.stateIn(answers))) {
                    missing.add(key);
                }
            });
        }
        return new Lack(definition, needed, missing);
    }

    Lack lack(CaseFile file, FormInstance form) {
        return lack(file, definition(form.form(), form.version()), form.answers());
    }

    /** Of what is not here at all, in the version that was in force when the case was opened. */
    Lack lack(CaseFile file, Owed owed) {
        return owed.held().map(form -> lack(file, form.instance()))
                .orElseGet(() -> lack(file, catalogue.inForce(FormCode.REPORTING, file.notificationForm().openedOn()), Answers.NONE));
    }

    FormDefinition definition(FormCode form, LocalDate version) {
        return catalogue.version(form, version).orElseGet(() -> catalogue.inForce(form, version));
    }

    private Optional<Field> shown(FormDefinition definition, FieldKey key, Answers answers) {
        return definition.takes(key)
                ? definition.field(key).filter(field -> field.isAsked(answers) || field.stateIn(answers) != AnswerState.NOT_ASKED)
                : Optional.of(key).filter(answers.keys()::contains).map(beyond -> fieldOfAnotherVersion(definition, beyond));
    }

    private List<Question> questions(FormDefinition definition, FormRules rules, Answers answers) {
        Set<FieldKey> shown = rules.shown(answers).stream().map(Field::key).collect(Collectors.toSet());
        List<Question> questions = new ArrayList<>();
        for (Section section : definition.sections()) {
            section.fields().stream()
                    .flatMap(field -> field.opened(answers).stream())
                    .filter(field -> shown.contains(field.key()))
                    .forEach(field -> questions.add(new Question(section.title(), field)));
        }
        answers.keys().stream()
                .filter(key -> !definition.takes(key))
                .forEach(key -> questions.add(new Question(BEYOND_VERSION, fieldOfAnotherVersion(definition, key))));
        return questions;
    }

    /** In the order of the national database as far as the list says it, and after those in form order; each with its name there. */
    private List<Question> asThere(FormCode form, List<Question> questions) {
        if (!needs.maps(form)) {
            return questions;
        }
        return questions.stream().map(question -> new Question(question.section(), question.field(), needs.there(form, question.field().key()).field()))
                .sorted(Comparator.comparing((Question question) -> needs.there(form, question.field().key()).order().orElse(Integer.MAX_VALUE))).toList();
    }

    private Field fieldOfAnotherVersion(FormDefinition definition, FieldKey key) {
        return catalogue.versions(definition.form()).reversed().stream()
                .map(version -> version.field(key))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Field(
                        key, key.name(), "", new FieldType.Text(), Duty.OPTIONAL, Optional.empty(), Identifying.DIRECT, "DESIGN", Optional.empty()));
    }

    private static Set<FieldKey> shownOnly(Set<FieldKey> needed, List<Question> questions) {
        Set<FieldKey> shown = new TreeSet<>();
        questions.stream().map(question -> question.field().key()).filter(needed::contains).forEach(shown::add);
        return shown;
    }

    private static String lacking(CaseFile file, FormDefinition definition, NamedForm name, List<FieldKey> missing) {
        String labels = labels(definition, missing);
        return file.number() + ": the " + name.inSentence() + " still needs " + counted(missing) + ": " + labels + ".";
    }

    private static String counted(Collection<FieldKey> missing) {
        return missing.size() == 1 ? "an answer" : missing.size() + " answers";
    }

    private static String labels(FormDefinition definition, Collection<FieldKey> keys) {
        return keys.stream().map(key -> label(definition, key)).collect(Collectors.joining(", "));
    }

    private static String misfit(CaseFile file, NamedForm name, Finding finding) {
        return file.number() + ": on the " + name.inSentence() + ", " + finding.sentence();
    }

    private static String label(FormDefinition definition, FieldKey key) {
        return definition.field(key).map(Field::label).orElse(key.name());
    }
}
