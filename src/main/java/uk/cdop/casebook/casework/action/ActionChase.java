package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who is to be reminded of which actions on a day: of those that are open past their day, by owner. An action is not brought up again
 * within four weeks of a reminder; the interval is our own design.
 *
 * @param withoutOwner overdue actions of which nobody can be reminded
 */
public record ActionChase(LocalDate on, List<OwnerReminder> owners, List<ReviewAction> withoutOwner) {

    public static final int DAYS_BETWEEN = 28;
    private static final int DAYS_TO_ANSWER = 14;

    /** One owner, with the actions that wait longest first. */
    public record OwnerReminder(String owner, List<ReviewAction> actions) {

        public OwnerReminder {
            actions = List.copyOf(actions);
        }

        @Override
        public String toString() {
            return "OwnerReminder of " + actions.size();
        }
    }

    public ActionChase {
        owners = List.copyOf(owners);
        withoutOwner = List.copyOf(withoutOwner);
    }

    /** @param remindedOn the last reminder of an action, by its number */
    public static ActionChase of(LocalDate on, Collection<ReviewAction> actions, Function<String, Optional<LocalDate>> remindedOn) {
        List<ReviewAction> overdue = actions.stream().filter(action -> action.isOverdueOn(on))
                .filter(action -> remindedOn.apply(action.number()).map(last -> !on.isBefore(last.plusDays(DAYS_BETWEEN))).orElse(true))
                .sorted(Comparator.comparing((ReviewAction action) -> action.dueOn().orElseThrow()).thenComparing(ReviewAction::number)).toList();
        SortedMap<String, List<ReviewAction>> byOwner = new TreeMap<>();
        overdue.forEach(action -> owner(action).ifPresent(owner -> byOwner.computeIfAbsent(owner.toLowerCase(Locale.UK), any -> new ArrayList<>()).add(action)));
        List<OwnerReminder> owners = byOwner.entrySet().stream().map(Map.Entry::getValue)
                .map(of -> new OwnerReminder(owner(of.getFirst()).orElseThrow(), of)).toList();
        return new ActionChase(on, owners, overdue.stream().filter(action -> owner(action).isEmpty()).toList());
    }

    private static Optional<String> owner(ReviewAction action) {
        return action.owner().map(String::strip).filter(name -> !name.isEmpty());
    }

    public int actions() {
        return owners.stream().mapToInt(owner -> owner.actions().size()).sum();
    }

    public LocalDate answerBy() {
        return on.plusDays(DAYS_TO_ANSWER);
    }
}
