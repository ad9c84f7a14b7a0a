package uk.cdop.casebook.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * The numbers and the sums between them, each number a cell with an index: those to be published now, those published
 * earlier, and what is left of a total when a part of it is published nowhere.
 */
final class Equations {

    /** One sum: the parts, then the total. */
    record Line(int[] cells, boolean ofYears) {

        int total() {
            return cells[cells.length - 1];
        }

        int sign(int position) {
            return position == cells.length - 1 ? -1 : 1;
        }
    }

    private final Question question;
    private final Map<Quantity, Integer> index = new HashMap<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final Map<Set<Quantity>, Integer> rests = new HashMap<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Range> known = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final int[][] linesOf;
    private final boolean[] isTotal;
    private final boolean[] isPartBesideYears;
    private final boolean[] hasHeadline;
    private final boolean[] countedAnew;
    private final Map<Quantity, List<YearSpan>> spans = new HashMap<>();

    Equations(Question question) {
        this.question = question;
        question.counts().forEach((quantity, count) -> add(quantity, count, earlierOf(quantity, count)));
        for (Quantity quantity : Question.inOrder(question.earlier().numbers().keySet())) {
            if (!question.counts().containsKey(quantity)) {
                Known then = question.earlier().numbers().get(quantity);
                add(quantity, then.count(), then.read());
            }
        }
        addWhatFollows();
        question.sums().forEach(this::add);
        quantities.forEach(one -> spans.computeIfAbsent(inAnyYear(one), key -> new ArrayList<>()).add(one.years()));
        List<Line> sums = List.copyOf(lines);
        countedAnew = new boolean[quantities.size()];
        addChanges();
        linesOf = linesOf();
        isTotal = new boolean[values.size()];
        isPartBesideYears = new boolean[values.size()];
        hasHeadline = new boolean[values.size()];
        for (Line line : sums) {
            isTotal[line.total()] = true;
            for (int position = 0; position < line.cells().length - 1; position++) {
                isPartBesideYears[line.cells()[position]] |= !line.ofYears();
                hasHeadline[line.total()] |= standing(line.cells()[position]) == Standing.HEADLINE;
            }
        }
    }

    /**
     * A number counted anew since it was shown gives away how many were added or taken away: old and new and the change are a
     * sum, in which a small change is a small number. The total of everything tells of no group, and its change is let stand.
     */
    private void addChanges() {
        for (int cell = 0; cell < countedAnew.length; cell++) {
            Known then = question.earlier().numbers().get(quantities.get(cell));
            if (then == null || !isOfThisEdition(cell) && then.read().isExact()) {
                continue;
            }
            for (int shown : then.shownOtherThan(values.get(cell))) {
                countedAnew[cell] = true;
                int change = values.get(cell) - shown;
                if (!question.rule().isSmall(shown) && question.rule().isSmall(Math.abs(change)) && !quantities.get(cell).isOfEverybody()) {
                    int before = newRest(shown);
                    known.set(before, Range.exactly(shown));
                    int changed = newRest(Math.abs(change));
                    lines.add(new Line(change > 0 ? new int[] {before, changed, cell} : new int[] {cell, changed, before}, false));
                }
            }
        }
    }

    private Range earlierOf(Quantity quantity, int count) {
        Known then = question.earlier().numbers().get(quantity);
        return then == null || then.count() != count ? Range.anything() : then.read();
    }

    private void add(Quantity quantity, int value, Range read) {
        index.put(quantity, values.size());
        quantities.add(quantity);
        values.add(value);
        known.add(read);
    }

    /** Numbers published nowhere that are what is missing in a sum, which may follow from other sums in turn. */
    private void addWhatFollows() {
        int before;
        do {
            before = index.size();
            question.sums().forEach(this::addWhatFollows);
        } while (index.size() > before);
    }

    private void addWhatFollows(Sum sum) {
        List<Quantity> missing = Stream.concat(sum.parts().stream(), Stream.of(sum.total())).filter(quantity -> !index.containsKey(quantity)).toList();
        if (missing.size() == 1) {
            Quantity quantity = missing.getFirst();
            int parts = valueOf(sum.parts());
            int value = quantity.equals(sum.total()) ? parts : values.get(index.get(sum.total())) - parts;
            if (value >= 0) {
                index.put(quantity, newRest(value));
            }
        }
    }

    private int valueOf(List<Quantity> parts) {
        return parts.stream().filter(index::containsKey).mapToInt(part -> values.get(index.get(part))).sum();
    }

    /** A sum with a number that has been counted anew since it was published joins two different counts: it says nothing. */
    private void add(Sum sum) {
        List<Quantity> parts = sum.parts().stream().filter(index::containsKey).toList();
        if (!index.containsKey(sum.total()) || parts.isEmpty()) {
            return;
        }
        int rest = values.get(index.get(sum.total())) - valueOf(parts);
        boolean isWhole = parts.size() == sum.parts().size();
        if (rest < 0 || isWhole && rest > 0) {
            if (question.counts().containsKey(sum.total()) && question.counts().keySet().containsAll(parts)) {
                throw new IllegalArgumentException("the parts of a sum do not add up to its total");
            }
            return;
        }
        List<Integer> cells = new ArrayList<>(parts.stream().map(index::get).toList());
        if (!isWhole) {
            Set<Quantity> missing = new LinkedHashSet<>(sum.parts());
            parts.forEach(missing::remove);
            cells.add(rests.computeIfAbsent(missing, key -> newRest(rest)));
        }
        cells.add(index.get(sum.total()));
        boolean ofYears = sum.parts().stream().anyMatch(part -> !part.years().equals(sum.total().years()));
        lines.add(new Line(cells.stream().mapToInt(Integer::intValue).toArray(), ofYears));
    }

    private int newRest(int value) {
        values.add(value);
        known.add(Range.anything());
        return values.size() - 1;
    }

    private int[][] linesOf() {
        List<Set<Integer>> found = new ArrayList<>();
        values.forEach(value -> found.add(new TreeSet<>()));
        for (int line = 0; line < lines.size(); line++) {
            for (int cell : lines.get(line).cells()) {
                found.get(cell).add(line);
            }
        }
        return found.stream().map(set -> set.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    int size() {
        return values.size();
    }

    List<Line> lines() {
        return lines;
    }

    int[] linesOf(int cell) {
        return linesOf[cell];
    }

    int value(int cell) {
        return values.get(cell);
    }

    /** What earlier editions say of the cell. */
    Range known(int cell) {
        return known.get(cell);
    }

    boolean isSmall(int cell) {
        return question.rule().isSmall(value(cell));
    }

    /** Whether this edition would show it; the other cells are of earlier editions, or published nowhere. */
    boolean isOfThisEdition(int cell) {
        return cell < question.counts().size();
    }

    /** Published in no edition: what is left of a total. */
    boolean isRest(int cell) {
        return cell >= quantities.size();
    }

    Quantity quantity(int cell) {
        return quantities.get(cell);
    }

    int cell(Quantity quantity) {
        Integer cell = index.get(quantity);
        if (cell == null) {
            throw new IllegalArgumentException("a number that is in no edition");
        }
        return cell;
    }

    /** Whether an earlier edition showed another count of the same. */
    boolean isCountedAnew(int cell) {
        return countedAnew[cell];
    }

    boolean isMargin(int cell) {
        return isTotal[cell];
    }

    /** The total of its tables: it is part of nothing but a number of several years, and no larger total stands in for what is first read. */
    boolean isGrandTotal(int cell) {
        return isTotal[cell] && !isPartBesideYears[cell] && (standing(cell) == Standing.HEADLINE || !hasHeadline[cell]);
    }

    /** How soon a reader looks for it. */
    Standing standing(int cell) {
        if (!isOfThisEdition(cell)) {
            return Standing.AMONG_OTHERS;
        }
        Quantity quantity = quantities.get(cell);
        return quantity.isHeadline() ? Standing.HEADLINE : quantity.isTotalOfAnArea() ? Standing.TOTAL_OF_AN_AREA : Standing.AMONG_OTHERS;
    }

    /** Whether the same is published for more years, its own among them. */
    boolean isWithinMoreYears(int cell) {
        YearSpan own = quantities.get(cell).years();
        return spans.get(inAnyYear(quantities.get(cell))).stream()
                .anyMatch(span -> !span.equals(own) && span.first().compareTo(own.first()) <= 0 && span.last().compareTo(own.last()) >= 0);
    }

    private static Quantity inAnyYear(Quantity quantity) {
        return quantity.in(YearSpan.of(new FinancialYear(0)));
    }
}
