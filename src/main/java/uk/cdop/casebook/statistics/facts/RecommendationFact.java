package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * One action of the register, without its words and without the case it comes from.
 *
 * @param namesCase whether its number has the reference of its case in it
 * @param agreedOn  the day of the meeting that agreed it, or of the review it comes from
 * @param factor    a code of the code list {@code factor}: what it answers
 * @param board     the board that has undertaken it; a person is not named
 */
public record RecommendationFact(
        String number, boolean namesCase, Optional<LocalDate> agreedOn, Optional<String> factor, Optional<String> board, Optional<LocalDate> dueOn,
        ActionStatus status, Optional<LocalDate> completedOn) {

    /** As it was known on the as-at day of the facts: what was agreed later is not there, and what was done later was open. */
    public static List<RecommendationFact> known(Collection<ReviewAction> actions, Snapshot counted) {
        Map<MeetingNumber, LocalDate> meetings = counted.panels().stream().collect(Collectors.toMap(PanelFact::number, PanelFact::heldOn, (first, again) -> first));
        Map<CaseNumber, LocalDate> reviews = counted.reviews().stream().collect(Collectors.toMap(ReviewFact::number, ReviewFact::completedOn, (first, again) -> first));
        return actions.stream()
                .filter(action -> action.origin().meeting().isEmpty() || meetings.containsKey(action.origin().meeting().get()))
                .map(action -> of(action, action.origin().meeting().map(meetings::get).or(() -> action.caseNumber().map(reviews::get)), counted.asAt()))
                .toList();
    }

    private static RecommendationFact of(ReviewAction action, Optional<LocalDate> agreed, LocalDate asAt) {
        boolean doneLater = action.completedOn().filter(done -> done.isAfter(asAt)).isPresent();
        return new RecommendationFact(
                action.number(), action.caseNumber().filter(one -> action.number().contains(one.text())).isPresent(), agreed, action.origin().factorCode(), action.owningBoard(), action.dueOn(),
                doneLater ? ActionStatus.OPEN : action.status(), action.completedOn().filter(done -> !doneLater));
    }
}
