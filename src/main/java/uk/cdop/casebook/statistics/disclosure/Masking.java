package uk.cdop.casebook.statistics.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.quantity.Quantity;

/** What an edition may show of each of its numbers, and what the approver has to know before it is published. */
public final class Masking {

    /** @param restExposed whether a small number published nowhere can be worked out all the same */
    record Choice(
            Set<Quantity> primary, Set<Quantity> secondary, Set<Quantity> refused, Set<Quantity> alreadyRead,
            Set<Quantity> exposed, boolean restExposed) {}

    private final Question question;
    private final Choice choice;
    private final Function<Quantity, Range> recovery;

    Masking(Question question, Choice choice, Function<Quantity, Range> recovery) {
        this.question = question;
        this.choice = choice;
        this.recovery = recovery;
    }

    /** Too small to be shown. */
    public Set<Quantity> primary() {
        return choice.primary();
    }

    /** Withheld only so that a small number cannot be worked out; in the file nothing tells them from the small ones. */
    public Set<Quantity> secondary() {
        return choice.secondary();
    }

    /** Parts of a total beside which they cannot be protected: a table that holds one of them must not be produced. */
    public Set<Quantity> refused() {
        return choice.refused();
    }

    /** Small numbers that an earlier edition has shown, with the same count. They are withheld now, and are known. */
    public Set<Quantity> alreadyRead() {
        return choice.alreadyRead();
    }

    /** Small numbers that can be worked out whatever is withheld now, because of what was published earlier. */
    public Set<Quantity> exposed() {
        return choice.exposed();
    }

    /** Numbers published earlier that have been counted anew: old and new side by side show how many were added or taken away. */
    public Set<Quantity> revised() {
        return question.counts().keySet().stream()
                .filter(quantity -> question.earlier().numbers().containsKey(quantity))
                .filter(quantity -> question.earlier().numbers().get(quantity).count() != question.counts().get(quantity))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean restExposed() {
        return choice.restExposed();
    }

    /** Whether numbers are rounded, so that what was worked out from the true ones may not stand beside them. */
    public boolean rounds() {
        return question.rule() instanceof Rule.Rounded;
    }

    /** All numbers that were asked about. */
    public Set<Quantity> asked() {
        return question.counts().keySet();
    }

    /** The true number of what is counted; empty where it was not among the numbers asked about. */
    public OptionalInt count(Quantity quantity) {
        Integer count = question.counts().get(quantity);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Whether no small number can be worked out, but for those that an earlier edition has shown. */
    public boolean isSafe() {
        return choice.exposed().isEmpty() && !choice.restExposed();
    }

    public boolean withholds(Quantity quantity) {
        return choice.primary().contains(quantity) || choice.secondary().contains(quantity) || choice.refused().contains(quantity);
    }

    /** What stands in the file; empty where it is withheld, and where it was not among the numbers asked about. */
    public OptionalInt written(Quantity quantity) {
        Integer count = question.counts().get(quantity);
        return count == null || withholds(quantity) ? OptionalInt.empty() : OptionalInt.of(question.rule().written(count));
    }

    /**
     * Whether a percentage, rate, median, difference or point of a chart may stand in the file, given every number it rests on,
     * parts and wholes. It gives each of them away: 100 percent a part whose whole is shown, 33.3 percent the part of a shown 3.
     * Under a rule that rounds, percentages are taken of the numbers as written.
     */
    public boolean mayShow(Collection<Quantity> restsOn) {
        return restsOn.stream().allMatch(quantity -> written(quantity).isPresent());
    }

    /**
     * What a reader can work out about a number from this edition and those before it. Where the sums that hang together are too
     * many to search, the range is at least as wide as the true one. Under a rule that rounds: what the cell says by itself.
     */
    public Range recoverable(Quantity quantity) {
        return recovery.apply(quantity);
    }

    /** What readers know once this edition is published, to be kept and asked with the next one. */
    public Earlier givenAway() {
        return question.earlier().and(ownNumbers());
    }

    /** What this edition says by itself, without those before it. */
    public Earlier ownNumbers() {
        Map<Quantity, Known> numbers = new LinkedHashMap<>();
        question.counts().forEach((quantity, count) -> numbers.put(quantity, new Known(count, read(quantity, count))));
        return new Earlier(numbers);
    }

    private Range read(Quantity quantity, int count) {
        if (choice.refused().contains(quantity)) {
            return Range.anything();
        }
        return choice.secondary().contains(quantity) ? Range.atLeastOne() : question.rule().read(count);
    }

    /** The counts of one table for the log of disclosure control. */
    public Tally tally(String table, Collection<Quantity> numbers) {
        return new Tally(
                table, numbers.size(),
                among(numbers, quantity -> withholds(quantity) || question.counts().getOrDefault(quantity, 0) > 0),
                among(numbers, choice.primary()::contains), among(numbers, choice.secondary()::contains),
                among(numbers, choice.refused()::contains), among(numbers, choice.alreadyRead()::contains),
                among(numbers, choice.exposed()::contains));
    }

    private static int among(Collection<Quantity> numbers, Predicate<Quantity> rule) {
        return (int) numbers.stream().filter(rule).count();
    }

    @Override
    public String toString() {
        return question + ", " + choice.primary().size() + " withheld for their size, " + choice.secondary().size() + " to protect them";
    }
}
