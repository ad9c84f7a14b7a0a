package uk.cdop.casebook.forms.answer;

import java.time.LocalDate;
import java.util.Optional;

/** One form of one case, frozen to the version in force when it was opened. */
public record FormInstance(FormCode form, LocalDate version, LocalDate openedOn, Optional<LocalDate> completedOn, Answers answers) {

    public FormInstance withAnswers(Answers changed) {
        return new FormInstance(form, version, openedOn, completedOn, changed);
    }
}
