package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.reference.Origin;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T42: the national figures that are held, each with who published it and how far it can be relied on. */
public record NationalComparators() implements Measure {

    public static final String ID = "T42_Comparators";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<String> notes = new ArrayList<>(List.of(
                "Sources that disagree are both shown. Only an official figure of the newest release that is known stands in another table; a later release does not replace an earlier one here.",
                "Figures of another definition stand in a column of their own and are compared with nothing."));
        String overtaken = overtaken(snapshot.reference());
        if (!overtaken.isEmpty()) {
            notes.add("Used although a later release of the measure is known, because this year was not found in it: " + overtaken + ".");
        }
        return new StatisticalTable(
                ID, "national_comparators", "National figures held for comparison with the " + snapshot.year().ending() + ", each with its date of release",
                "As each publisher counts", "As stated in each row", columns(),
                snapshot.reference().national().stream().map(NationalComparators::row).toList(),
                Remarks.withPartYear(snapshot, notes));
    }

    private static String overtaken(ReferenceFigures reference) {
        return reference.overtaken().stream().map(NationalComparators::released).collect(Collectors.joining("; "));
    }

    /** A figure in use, named with its release, as the note on later releases names it. */
    public static String released(NationalFigure figure) {
        return "%s, %s, released %s".formatted(figure.title(), figure.year(), figure.origin().release());
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
