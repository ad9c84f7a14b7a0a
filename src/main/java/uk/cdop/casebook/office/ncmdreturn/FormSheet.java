package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm.State;

/** One form of one case as the return sees it; a form that is not due has no questions and a sentence that says why. */
record FormSheet(
        NamedForm name, FormDefinition definition, String stateInWords, Answers answers, List<Question> questions,
        Set<FieldKey> needed, List<FieldKey> missing, List<String> blockers, State state) {

    /**
     * A question under the heading it is keyed under.
     *
     * @param ncmdField what the national database calls it; empty where nobody has seen it
     */
    record Question(String section, Field field, String ncmdField) {

        Question(String section, Field field) {
            this(section, field, "");
        }
    }

    static FormSheet notDue(FormDefinition definition, String why) {
        return new FormSheet(NamedForm.own(definition.form()), definition, why, Answers.NONE, List.of(), Set.of(), List.of(), List.of(), State.NOT_DUE);
    }

    /** A form that no agency has returned although the list needs answers of it. */
    static FormSheet awaited(FormDefinition definition, String why, Set<FieldKey> needed, String blocker) {
        return new FormSheet(
                NamedForm.own(definition.form()), definition, why, Answers.NONE, List.of(), needed, List.copyOf(needed), List.of(blocker), State.NOT_DUE);
    }

    boolean isAwaited() {
        return !isDue() && !needed.isEmpty();
    }

    boolean isDue() {
        return state != State.NOT_DUE;
    }

    KeyedForm which() {
        return name.which();
    }

    FormSheet inWords(String state) {
        return new FormSheet(name, definition, state, answers, questions, needed, missing, blockers, this.state);
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

        /**
         * Forms that are needed and of which nothing is held, not even begun.
         *
         * @param held what is held of agencies' forms
         */
        Stream<FormSheet> awaited(List<FormSheet> held) {
            return ownForms().filter(FormSheet::isAwaited).filter(form -> held.stream().noneMatch(one -> one.definition().form() == form.definition().form()));
        }

        boolean ready() {
            return blockers.isEmpty();
        }
    }
}
