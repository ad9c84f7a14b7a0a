package uk.cdop.casebook.casework.casefile;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;

/** The death itself: when, where and whether it was expected. The date is always known; the rest may not be. */
public record Death(
        LocalDate date, Answer<LocalTime> time, Answer<String> placeType, Answer<String> area, Answer<String> expected) {

    /** Reads answers that the notification rules have passed, so that there is a date of death. */
    public static Death from(Answers answers) {
        return new Death(
                answers.date(DATE_OF_DEATH).toOptional().orElseThrow(),
                answers.time(TIME_OF_DEATH),
                answers.text(PLACE_OF_DEATH_TYPE),
                answers.text(AREA_OF_DEATH),
                answers.text(DEATH_EXPECTED));
    }

    @Override
    public String toString() {
        return "Death";
    }
}
