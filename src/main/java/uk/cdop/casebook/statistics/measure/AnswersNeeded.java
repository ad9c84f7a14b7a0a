package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;

/**
 * What every reader of T51 knows: answers that are complete and answers that are missing are those that are needed; and a
 * question that is not needed of every child is not needed of the others, which says of them what the question is about.
 */
public final class AnswersNeeded implements Relation {

    private static final Breakdown OF_EACH_CHILD = new Breakdown("answer_of_each_child", List.of(), false);
    /** Needed of some children alone, who are told apart from the others by it. */
    private static final Breakdown OF_SOME = new Breakdown("answer_of_some_children", List.of(), false);
    /** Asked again for each of several things, so that the answers are no number of children. */
    private static final Breakdown ASKED_AGAIN = new Breakdown("answers", List.of(), false);
    private static final String NOT_NEEDED = ", not needed";

    /** A row of T51 with the names of its numbers: needed, complete, percent and missing. */
    static Row restingOn(Row row, FieldCompleteness field, Quantity all, int reviews) {
        String question = field.form() + ", " + field.field();
        Breakdown asked = field.needed() == reviews ? OF_EACH_CHILD : field.needed() < reviews ? OF_SOME : ASKED_AGAIN;
        Quantity needed = asked == OF_EACH_CHILD ? all : all.of(Counted.ANSWERS_NEEDED).in(asked, question);
        Quantity complete = all.of(Counted.ANSWERS_COMPLETE).in(asked, question);
        List<Cell> cells = row.cells();
        return Row.of(
                cells.get(0), cells.get(1), Cells.restingOn(cells.get(2), needed), Cells.restingOn(cells.get(3), complete),
                Cells.restingOn(cells.get(4), complete, needed), Cells.restingOn(cells.get(5), complete.of(Counted.ANSWERS_MISSING)));
    }

    @Override
    public Stream<Sum> among(Set<Quantity> published) {
        return published.stream().filter(number -> number.counted() == Counted.ANSWERS_COMPLETE).flatMap(AnswersNeeded::around);
    }

    private static Stream<Sum> around(Quantity complete) {
        Quantity all = complete.ofAllGroups().of(Counted.REVIEWS);
        Quantity.Group group = complete.group().orElseThrow();
        boolean ofEachChild = group.breakdown().equals(OF_EACH_CHILD.key());
        Quantity needed = ofEachChild ? all : complete.of(Counted.ANSWERS_NEEDED);
        Sum answers = new Sum(needed, List.of(complete, complete.of(Counted.ANSWERS_MISSING)));
        return group.breakdown().equals(OF_SOME.key())
                ? Stream.of(answers, new Sum(all, List.of(needed, needed.in(OF_SOME, group.name() + NOT_NEEDED)))) : Stream.of(answers);
    }
}
