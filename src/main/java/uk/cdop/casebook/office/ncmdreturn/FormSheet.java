package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm.State;

/**
 * One form of one case as the return sees it; a form that is not due has no questions and a sentence that says why.
 *
 * @param agency who returned it; empty for the case's own
 */
record FormSheet(
        KeyedForm which, String agency, FormDefinition definition, String stateInWords, Answers answers, List<Question> questions,
        Set<FieldKey> needed, List<FieldKey> missing, List<String> blockers, State state) {

    /** A question under the heading it is keyed under. */
    record Question(String section, Field field) {}

    static FormSheet notDue(FormDefinition definition, String why) {
        return new FormSheet(KeyedForm.of(definition.form()), "", definition, why, Answers.NONE, List.of(), Set.of(), List.of(), List.of(), State.NOT_DUE);
    }

    boolean isDue() {
        return state != State.NOT_DUE;
    }

    /** The form by its name, and the agency that returned it. */
    String heading() {
        return heading(definition.form(), agency);
    }

    static String heading(FormCode form, String agency) {
        return form.label() + (agency.isEmpty() ? "" : ", " + agency);
    }

    FormSheet inWords(String state) {
        return new FormSheet(which, agency, definition, state, answers, questions, needed, missing, blockers, this.state);
    }

    /**
     * The forms of one case and what stands in the way of its return.
     *
     * @param keyed    the forms that are due beside what was keyed of them
     * @param register where the return of each form stands
     * @param amended  how its analysis was amended since its return or sign-off
     */
    record CaseSheet(
            CaseFile file, List<FormSheet> forms, List<KeyedSheet> keyed, List<FormReturn> register, Optional<ReturnAmendment> amended, List<String> blockers) {

        /** Without what agencies returned. */
        Stream<FormSheet> ownForms() {
            return forms.stream().filter(form -> !form.which().isReturned());
        }

        boolean ready() {
            return blockers.isEmpty();
        }
    }
}
