package uk.cdop.casebook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.AskRule;
import uk.cdop.casebook.casework.agencyreturn.Circumstance;
import uk.cdop.casebook.casework.agencyreturn.SuggestedForm;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.ListCaseForms.CaseForms;
import uk.cdop.casebook.office.form.ListCaseForms.FormLine;

/**
 * A kind of form that can be opened on the case in view.
 *
 * @param why   the rules that suggest it, in a sentence; empty where none does
 * @param there the form of this kind that was opened first, where there is one
 */
public record FormChoice(FormCode form, Optional<String> why, Optional<FormRef> there) {

    /** Those that are suggested first, then all others in the order of their kinds. */
    static List<FormChoice> of(CaseForms found, ConditionWords words) {
        List<FormChoice> choices = new ArrayList<>();
        found.suggested().forEach(suggested -> choices.add(new FormChoice(suggested.form(), Optional.of(why(suggested, words)), there(suggested.form(), found))));
        found.canBeOpened().stream()
                .filter(form -> found.suggested().stream().noneMatch(suggested -> suggested.form() == form))
                .forEach(form -> choices.add(new FormChoice(form, Optional.empty(), there(form, found))));
        return choices;
    }

    private static Optional<FormRef> there(FormCode form, CaseForms found) {
        return found.forms().stream().filter(line -> line.form() == form).findFirst().map(FormLine::ref);
    }

    private static String why(SuggestedForm suggested, ConditionWords words) {
        return suggested.rules().stream().map(rule -> says(rule, words)).distinct().collect(Collectors.joining(", and because ", "Suggested because ", "."));
    }

    /** The circumstance in the words of the questions; in those of the office's own list where it cannot be read. */
    private static String says(AskRule rule, ConditionWords words) {
        return Circumstance.read(rule.when()).map(words::says).filter(clause -> !clause.isEmpty()).orElse(rule.because());
    }

    public boolean isSuggested() {
        return why.isPresent();
    }

    /** Every death has an analysis form, its draft before the panel. Source: process-and-forms sections 1.2 and 2. */
    boolean isForEveryDeath() {
        return form == FormCode.ANALYSIS;
    }
}
