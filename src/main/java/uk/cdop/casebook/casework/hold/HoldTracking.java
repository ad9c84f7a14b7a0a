package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answers;

/**
 * How a process is followed from this office.
 *
 * @param contact     whom to call about it
 * @param checkedOn   the day somebody last asked how it stands
 * @param blockReason why it blocks otherwise than its kind does
 * @param facts       what is asked of its kind, by {@link ProcessFact}
 */
public record HoldTracking(
        Optional<String> reference, Optional<String> contact, Optional<LocalDate> checkedOn, Optional<String> blockReason, Answers facts) {

    public static final HoldTracking NONE =
            new HoldTracking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Answers.NONE);

    public HoldTracking checked(LocalDate on) {
        return new HoldTracking(reference, contact, Optional.of(on), blockReason, facts);
    }

    public HoldTracking withFacts(Answers now) {
        return new HoldTracking(reference, contact, checkedOn, blockReason, now);
    }

    @Override
    public String toString() {
        return "HoldTracking";
    }
}
