package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;

/**
 * That a form of a case differs from the one that was returned, and in which questions.
 *
 * @param state    the same in a few words
 * @param sentence the same with the questions by their labels, and what to do
 */
public record ReturnAmendment(String state, String sentence, List<FieldKey> changed) {

    static ReturnAmendment sinceSignOff(CaseNumber number, FormDefinition definition, Collection<FieldKey> changed) {
        return of(number, definition, NamedForm.own(definition.form()), "since it was signed off", changed);
    }

    static ReturnAmendment since(CaseNumber number, FormSheet form, Optional<LocalDate> returned, Collection<FieldKey> changed) {
        return of(number, form.definition(), form.name(), "since it was returned" + returned.map(day -> " on " + AnswerWording.day(day)).orElse(""), changed);
    }

    private static ReturnAmendment of(CaseNumber number, FormDefinition definition, NamedForm form, String since, Collection<FieldKey> amended) {
        List<FieldKey> changed = amended.stream().map(FieldKey::question).distinct().toList();
        String labels = changed.stream().map(key -> definition.field(key).map(Field::label).orElse(key.name())).distinct().collect(Collectors.joining(", "));
        return new ReturnAmendment("Amended " + since, number + ": the " + form.inSentence() + " was amended " + since
                + ". Changed: " + labels + ". Key " + (changed.size() == 1 ? "it" : "them") + " again.", changed);
    }
}
