package uk.cdop.casebook.statistics.measure;

import java.util.List;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.reference.Origin;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T42: the national figures that are held, each with who published it and how far it can be relied on. */
public final class NationalComparators implements Measure {

    public static final String ID = "T42_Comparators";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return new StatisticalTable(
                ID, "national_comparators", "National figures held for comparison with the " + snapshot.year().ending() + ", each with its date of release",
                "As each publisher counts", "As stated in each row", columns(),
                snapshot.reference().national().stream().map(NationalComparators::row).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        "Sources that disagree are both shown. Only an official figure of the newest release that is known stands in another table; a later release does not replace an earlier one here.",
                        "Figures of another definition stand in a column of their own and are compared with nothing.")));
    }

    private static Row row(NationalFigure figure) {
        Origin origin = figure.origin();
        Cell value = figure.value().map(Cells::fromElsewhere).orElse(Cell.Shorthand.NOT_AVAILABLE);
        return Row.of(
                Cell.words(figure.label()), Cell.words(figure.year()), Cells.noted(figure.unit()),
                figure.sameDefinition() ? value : Cell.Shorthand.NOT_APPLICABLE,
                figure.sameDefinition() ? Cell.Shorthand.NOT_APPLICABLE : value,
                Cells.noted(origin.publisher()), Cells.noted(origin.release()), Cells.noted(origin.address()), Cell.words(origin.standing().label()),
                Cells.noted(origin.retrievedBy()), Cells.noted(origin.retrievedOn()), Cells.noted(origin.markInWords()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("measure", "Measure"),
                Column.words("year", "Year"),
                Column.words("unit", "Unit"),
                new Column("value", "Value: number", Column.Kind.MEAN),
                new Column("value_other", "Value by another definition: number", Column.Kind.MEAN),
                Column.words("publisher", "Publisher"),
                Column.words("release", "Released"),
                Column.words("address", "Address"),
                Column.words("status", "Status"),
                Column.words("retrieved_by", "Retrieved by"),
                Column.words("retrieved_on", "Retrieved on"),
                Column.words("mark", "How it was read"));
    }
}
