package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.UUID;
import uk.cdop.casebook.casework.form.FormStep;

/** Keeps what was changed on a form, step by step, so that it can be undone after the program was closed. */
public interface FormSteps {

    /** Oldest first. */
    List<FormStep> of(UUID form);

    /** Adds the step, or puts it in the place of the one with its number. */
    void put(UUID form, FormStep step);

    /** Forgets the step of this number and those after it. */
    void dropFrom(UUID form, int number);
}
