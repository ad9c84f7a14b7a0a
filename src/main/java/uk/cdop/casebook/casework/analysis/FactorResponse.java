package uk.cdop.casebook.casework.analysis;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.action.LearningLevel;

/**
 * What a modifiable factor led to: learning, a recommendation, an action, or nothing for a reason.
 *
 * @param text         the learning, the recommendation, the action, or the reason why not
 * @param actionNumber the action in the register, for an action only
 */
public record FactorResponse(
        UUID id, FactorKey factor, ResponseKind kind, Optional<LearningLevel> level, String text, Optional<String> actionNumber) {

    @Override
    public String toString() {
        return "FactorResponse " + kind.code();
    }
}
