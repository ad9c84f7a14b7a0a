package uk.cdop.casebook.office.demonstration;

import java.time.LocalDate;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.forms.answer.Answers;

/** A death that never happened: the answers of its notification, and the category a panel would find. */
public record InventedDeath(Answers answers, LocalDate born, LocalDate died, CategoryOfDeath category) {

    public boolean needsCoroner() {
        return switch (category) {
            case INFLICTED, SUICIDE_SELF_HARM, TRAUMA_EXTERNAL, SUDDEN_UNEXPLAINED -> true;
            default -> false;
        };
    }

    public InventedDeath withAnswers(Answers other) {
        return new InventedDeath(other, born, died, category);
    }

    @Override
    public String toString() {
        return "InventedDeath";
    }
}
