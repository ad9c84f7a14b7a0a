package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionStatus;

/**
 * One action of the register, without its words and without the case it comes from.
 *
 * @param factor a code of the code list {@code factor}: what it answers
 * @param owner  the board or the role that has undertaken it
 */
public record RecommendationFact(
        String number, Optional<LocalDate> agreedOn, Optional<String> factor, Optional<String> owner, Optional<LocalDate> dueOn,
        ActionStatus status, Optional<LocalDate> completedOn) {}
