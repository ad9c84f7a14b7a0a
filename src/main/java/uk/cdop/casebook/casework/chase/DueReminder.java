package uk.cdop.casebook.casework.chase;

import java.time.LocalDate;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;

/**
 * A request that is to be reminded of.
 *
 * @param level    which reminder it is, from 1
 * @param answerBy the last day given for the answer
 * @param nextOn   the day of the next step if no answer comes
 */
public record DueReminder(AgencyRequest request, int level, LocalDate answerBy, LocalDate nextOn) {

    public String levelInWords() {
        return switch (level) {
            case 1 -> "first reminder";
            case 2 -> "second reminder";
            default -> "third reminder";
        };
    }
}
