package uk.cdop.casebook.statistics.crosscheck;

import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.edition.MaskedTables;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** No small number stands in the tables of an edition or can be worked out from them, and no figure leads to a case. */
public record NothingSmallIsOut(MaskedTables edition, Arithmetic arithmetic, Rule.Threshold smallest) implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        differences.expect("figures that lead to a case", 0, figures().filter(figure -> !figure.trail().isEmpty() || !figure.restsOn().isEmpty()).count());
        edition.log().stream().filter(tally -> edition.tables().stream().anyMatch(table -> table.id().equals(tally.table())))
                .forEach(tally -> differences.expect(!tally.mustNotBeProduced(), tally.table() + " cannot be protected"));
        differences.expect(edition.masking().isSafe(), "a small number follows from what was withheld");
        Masking audit = DisclosureControl.audit(arithmetic, smallest, edition.masking().ownNumbers());
        differences.expect("small numbers that can be worked out", 0, audit.exposed().size());
        differences.expect(audit.isSafe(), "a small number that is in no table can be worked out");
        return differences.result("Q13_nothing_small_is_out",
                "No small number of children stands in a table or can be worked out from the tables, and no figure leads to a case.");
    }

    private Stream<Cell.Figure> figures() {
        return edition.tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .filter(Cell.Figure.class::isInstance).map(Cell.Figure.class::cast);
    }
}
