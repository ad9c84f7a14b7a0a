package uk.cdop.casebook.casework.notification;

import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;

/**
 * Where the event that led to the death happened. The form asks for it "if different" from the place of death, so what nobody
 * answered names no other place. Source: process-and-forms sections 2.1 and 3.8a.
 */
public final class PlaceOfEvent {

    public static final String SAME_AS_DEATH = "same_as_death";
    public static final String NOT_KNOWN = "not_known";

    private PlaceOfEvent() {}

    /** The code that the form gives; empty where it names no place. */
    public static Optional<String> said(Answers notification) {
        Answer<String> answer = notification.text(NotificationFields.EVENT_LOCATION_TYPE);
        return switch (answer.state()) {
            case GIVEN -> answer.toOptional();
            case NOT_KNOWN, REFUSED, NOT_YET_RETURNED -> Optional.of(NOT_KNOWN);
            case NOT_ASKED, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
