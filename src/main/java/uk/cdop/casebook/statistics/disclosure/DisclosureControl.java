package uk.cdop.casebook.statistics.disclosure;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.quantity.Quantity;

/**
 * Decides which numbers of an edition are withheld, so that no count too small to be shown can be worked out from it and the
 * editions before it: {@code DisclosureControl.decide(Question.of(counts, breakdowns, rule, earlier))}. Source: domain file,
 * annual-statistics section 4.9.
 */
public final class DisclosureControl {

    private final Question question;

    private DisclosureControl(Question question) {
        this.question = question;
    }

    public static Masking decide(Question question) {
        DisclosureControl control = new DisclosureControl(question);
        return switch (question.rule()) {
            case Rule.Threshold rule -> control.withSecondary(rule);
            case Rule.Rounded rule -> control.withoutSecondary(rule);
        };
    }

    /**
     * The small numbers that a reader can work out from all that was published, whoever wrote it by whichever rule; and
     * whether one follows that no edition holds. Nothing is withheld any more: this is the audit of what is out.
     */
    public static Masking audit(Arithmetic arithmetic, Rule.Threshold smallest, Earlier published) {
        return decide(Question.of(Map.of(), arithmetic, smallest, published));
    }

    private Masking withSecondary(Rule.Threshold rule) {
        Equations equations = new Equations(question);
        Suppression suppression = new Suppression(equations, rule.fewest());
        suppression.run();
        Set<Quantity> small = small();
        Set<Quantity> refused = chosen(equations, suppression::takesOut);
        Set<Quantity> secondary = chosen(equations, cell -> suppression.withholds(cell) && !equations.isSmall(cell) && !suppression.takesOut(cell));
        boolean restExposed = IntStream.range(0, equations.size()).anyMatch(cell -> equations.isRest(cell) && suppression.leavesExposed(cell));
        Set<Quantity> exposed = IntStream.range(0, equations.size())
                .filter(cell -> suppression.leavesExposed(cell) && !equations.isRest(cell))
                .mapToObj(equations::quantity).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Quantity> alreadyRead = alreadyRead(small);
        small.removeAll(refused);
        return new Masking(question, new Masking.Choice(small, secondary, refused, alreadyRead, exposed, restExposed),
                quantity -> suppression.range(equations.cell(quantity)));
    }

    private static Set<Quantity> chosen(Equations equations, IntPredicate isChosen) {
        return IntStream.range(0, equations.size())
                .filter(cell -> equations.isOfThisEdition(cell) && isChosen.test(cell))
                .mapToObj(equations::quantity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Rounding blurs every total, which is what the others are withheld for under the other rule. Where a reader has exact
     * numbers beside the rounded ones, what follows from both is looked for all the same.
     */
    private Masking withoutSecondary(Rule.Rounded rule) {
        Masking alone = rounded(Set.of(), false);
        if (rule.protecting().isEmpty()) {
            return alone;
        }
        Masking out = decide(new Question(Map.of(), question.sums(), rule.protecting().get(), alone.givenAway()));
        if (out.isSafe()) {
            return alone;
        }
        Masking before = decide(new Question(Map.of(), question.sums(), rule.protecting().get(), question.earlier()));
        Set<Quantity> exposed = new LinkedHashSet<>(out.exposed());
        exposed.removeAll(before.exposed());
        return rounded(exposed, out.restExposed() && !before.restExposed());
    }

    private Masking rounded(Set<Quantity> exposed, boolean restExposed) {
        Set<Quantity> small = small();
        return new Masking(question, new Masking.Choice(small, Set.of(), Set.of(), alreadyRead(small), exposed, restExposed),
                quantity -> question.rule().read(question.counts().get(quantity)));
    }

    private Set<Quantity> small() {
        return question.counts().entrySet().stream()
                .filter(count -> question.rule().isSmall(count.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Quantity> alreadyRead(Set<Quantity> small) {
        return small.stream().filter(this::isAlreadyRead).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isAlreadyRead(Quantity quantity) {
        Known then = question.earlier().numbers().get(quantity);
        return then != null && then.read().isExact() && then.count() == question.counts().get(quantity);
    }
}
