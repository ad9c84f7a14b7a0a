package uk.cdop.casebook.casework.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of one action between two versions of the findings of a case.
 *
 * @param before empty where the action is new
 * @param now    empty where it was taken off
 */
public record AgreedChange(Optional<AgreedAction> before, Optional<AgreedAction> now) {

    /** Less than half the words in common is another action. */
    private static final double SAME = 0.5;

    /** Those that stay or are worded anew, in the order of before; then those that are new. */
    public static List<AgreedChange> between(List<AgreedAction> before, List<AgreedAction> now) {
        List<AgreedAction> left = new ArrayList<>(now);
        List<Optional<AgreedAction>> found = new ArrayList<>();
        before.forEach(old -> found.add(taken(left.stream().filter(one -> one.isCalled(old.text())).findFirst(), left)));
        List<AgreedChange> changes = new ArrayList<>();
        for (int place = 0; place < before.size(); place++) {
            AgreedAction old = before.get(place);
            changes.add(new AgreedChange(Optional.of(old), found.get(place).or(() -> taken(likest(old, left), left))));
        }
        left.forEach(one -> changes.add(new AgreedChange(Optional.empty(), Optional.of(one))));
        return changes;
    }

    private static Optional<AgreedAction> likest(AgreedAction old, List<AgreedAction> left) {
        return left.stream().filter(one -> old.likeness(one) >= SAME).max(Comparator.comparingDouble(old::likeness));
    }

    private static Optional<AgreedAction> taken(Optional<AgreedAction> one, List<AgreedAction> left) {
        one.ifPresent(left::remove);
        return one;
    }

    /** Whether the action of the register may stand for it, under the name it has there or had there once. */
    public boolean isOf(ReviewAction action, List<ActionChange> history) {
        String text = before.or(() -> now).orElseThrow().text();
        AgreedAction called = new AgreedAction(text, Optional.empty(), Optional.empty());
        boolean named = called.isCalled(action.description()) || history.stream()
                .filter(change -> change.field().equals(ActionRules.DESCRIPTION)).anyMatch(change -> called.isCalled(change.before()));
        return named && (before.isPresent() || action.status() != ActionStatus.NOT_PURSUED);
    }

    /** The open action of the register with what the findings newly say; what they said before stays as the register has it. */
    public ReviewAction applied(ReviewAction action) {
        AgreedAction said = now.orElseThrow();
        String text = before.filter(old -> !old.isCalled(said.text())).isPresent() ? said.text() : action.description();
        return new ReviewAction(
                action.number(), action.caseNumber(), text, newly(before.map(AgreedAction::owner), said.owner(), action.owner()), action.owningBoard(),
                newly(before.map(AgreedAction::due), said.due(), action.dueOn()), action.status(), action.completedOn(), action.origin(), action.progress(),
                action.rowVersion());
    }

    private static <T> Optional<T> newly(Optional<Optional<T>> before, Optional<T> now, Optional<T> there) {
        boolean changed = before.map(old -> !old.equals(now)).orElse(there.isEmpty());
        return changed ? now.or(() -> there) : there;
    }
}
