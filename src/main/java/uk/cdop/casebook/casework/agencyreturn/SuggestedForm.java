package uk.cdop.casebook.casework.agencyreturn;

import java.util.List;
import uk.cdop.casebook.forms.answer.FormCode;

/** A supplementary form that the circumstances call for, with every rule that says so in the order of the list. */
public record SuggestedForm(FormCode form, List<AskRule> rules) {

    public SuggestedForm {
        rules = List.copyOf(rules);
    }
}
