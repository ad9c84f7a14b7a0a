package uk.cdop.casebook.casework.action;

import java.util.Optional;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * Where an action comes from: the meeting that agreed it and the contributory factor it answers.
 *
 * @param factorCode a code of the code list {@code factor}
 */
public record ActionOrigin(Optional<MeetingNumber> meeting, Optional<String> factorCode, Optional<LearningLevel> level) {

    public static final ActionOrigin NOT_SAID = new ActionOrigin(Optional.empty(), Optional.empty(), Optional.empty());
}
