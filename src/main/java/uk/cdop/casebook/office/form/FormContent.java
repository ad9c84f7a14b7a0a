package uk.cdop.casebook.office.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.FormDefinition;

/**
 * All that is needed to draw one form and to fill it in.
 *
 * @param about      one line under the title: which case, who answers
 * @param wording    says from when the questions are, where newer ones are in force
 * @param readOnly   says why nothing can be changed; empty where it can
 * @param locked     answers that can be changed only elsewhere, with a reason; the others are open
 * @param readAs     answers that a person reads in other words than they are kept in, such as the council of a code
 * @param undoes     what Ctrl+Z would take back, in the words of the questions; empty where there is nothing
 * @param redoes     what Ctrl+Y would do again
 * @param next       what can be done with the form as a whole
 */
public record FormContent(
        String title, String about, Optional<String> wording, FormDefinition definition, CodeLists codeLists, Answers answers, long rowVersion,
        Optional<String> readOnly, Set<FieldKey> locked, Map<FieldKey, String> readAs, Optional<String> undoes, Optional<String> redoes, Next next) {

    /** What can be done with a form as a whole. */
    public enum Next {
        COMPLETE, REOPEN, NOTHING
    }

    public FormContent {
        locked = Set.copyOf(locked);
        readAs = Map.copyOf(readAs);
    }

    /** A form that is filled in from the start, with nothing locked and nothing to undo. */
    public static FormContent open(String title, String about, FormDefinition definition, CodeLists codeLists, Answers answers, long rowVersion) {
        return new FormContent(title, about, Optional.empty(), definition, codeLists, answers, rowVersion,
                Optional.empty(), Set.of(), Map.of(), Optional.empty(), Optional.empty(), Next.NOTHING);
    }

    @Override
    public String toString() {
        return "FormContent of " + definition;
    }
}
