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
import uk.cdop.casebook.office.ncmdreturn.AskedForms.Owed;
import uk.cdop.casebook.office.ncmdreturn.FormSheets.Lack;
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

    /** A form that is not here complete although the list needs answers of it. */
    static FormSheet owed(Owed owed, Lack lack, String blocker) {
        return new FormSheet(
                owed.name(), lack.definition(), owed.stateInWords(), Answers.NONE, List.of(), lack.needed(), List.copyOf(lack.missing()), List.of(blocker), State.NOT_DUE);
    }

    /** A reporting form that is still to come, and who owes it. */
    record OwedForm(Owed owed, FormSheet sheet) {

        /** Of it nothing is held, not even begun, so that nothing else counts what it needs. */
        boolean isNotHeld() {
            return owed.held().isEmpty();
        }
    }

    /** The questions that are needed of it: of those it shows, or, where it is owed and shows none, of its version. */
    Stream<Field> neededFields() {
        return questions.isEmpty() ? needed.stream().flatMap(key -> definition.field(key).stream())
                : questions.stream().map(Question::field).filter(field -> needed.contains(field.key()));
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
     * @param owed     those of the forms that agencies owe
     * @param keyed    the forms that are due beside what was keyed of them
     * @param register where the return of each form stands
     * @param amended  how its analysis was amended since its return or sign-off
     */
    record CaseSheet(
            CaseFile file, List<FormSheet> forms, List<OwedForm> owed, List<KeyedSheet> keyed, List<FormReturn> register, Optional<ReturnAmendment> amended, List<String> blockers) {

        /** Without what agencies returned. */
        Stream<FormSheet> ownForms() {
            return forms.stream().filter(form -> !form.which().isReturned());
        }

        /**
         * The forms by which it is counted how complete its answers are: those that are due, what is held of agencies' forms, and those that are owed
         * and not held, which show no question and lack all that is needed of them.
         *
         * @param held what is held of agencies' forms
         */
        Stream<FormSheet> counted(List<FormSheet> held) {
            return Stream.of(ownForms().filter(FormSheet::isDue), held.stream(), owed.stream().filter(OwedForm::isNotHeld).map(OwedForm::sheet)).flatMap(forms -> forms);
        }

        boolean ready() {
            return blockers.isEmpty();
        }
    }
}
