package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.Amendment;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;

/**
 * That the analysis of a case differs from the one that was returned, and in which questions.
 *
 * @param state    the same in a few words
 * @param sentence the same with the questions by their labels, and what to do
 */
public record ReturnAmendment(String state, String sentence, List<FieldKey> changed) {

    static ReturnAmendment of(CaseFile file, FormDefinition definition, Amendment amendment) {
        String since = amendment.returnedOn().map(day -> "since it was returned on " + AnswerWording.day(day)).orElse("since it was signed off");
        List<FieldKey> changed = amendment.changed().stream().map(FieldKey::question).distinct().toList();
        String labels = changed.stream().map(key -> definition.field(key).map(Field::label).orElse(key.name())).distinct().collect(Collectors.joining(", "));
        return new ReturnAmendment("Amended " + since, file.number() + ": the analysis form was amended " + since + ". Changed: " + labels
                + ". Key " + (changed.size() == 1 ? "it" : "them") + " again, and record the return on the findings of the case.", changed);
    }
}
