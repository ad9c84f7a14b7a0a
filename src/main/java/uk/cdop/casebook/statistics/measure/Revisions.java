package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.PublishedFigure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T52: figures of last year that are another number now than when the panel published them, each with its reason. */
public final class Revisions implements Measure {

    public static final String ID = "T52_Revisions";

    private static final List<Measure> COMPARED = List.of(new Headlines(), new Notifications(), new Reviews());

    /** @param now the same figure as it is counted now */
    public record Revision(PublishedFigure published, BigDecimal now) {

        public BigDecimal before() {
            return published.value().orElseThrow();
        }

        public boolean isExplained() {
            return !published.reason().isEmpty();
        }
    }

    /** The published figures of last year that the office holds; the newest release of each. */
    public static List<PublishedFigure> held(Snapshot snapshot) {
        Map<String, PublishedFigure> newest = new HashMap<>();
        snapshot.reference().published().stream()
                .filter(figure -> figure.year().equals(snapshot.year().previous()) && figure.value().isPresent())
                .forEach(figure -> newest.merge(figure.place(), figure, (one, other) -> one.origin().release().compareTo(other.origin().release()) >= 0 ? one : other));
        return snapshot.reference().published().stream().filter(figure -> figure.equals(newest.get(figure.place()))).toList();
    }

    /** Those of them that differ; a figure that the records do not reach back to is compared with nothing. */
    public static List<Revision> of(Snapshot snapshot) {
        List<PublishedFigure> held = held(snapshot);
        Map<String, StatisticalTable> tables = new HashMap<>();
        if (!held.isEmpty()) {
            COMPARED.stream().map(measure -> measure.count(snapshot)).forEach(table -> tables.put(table.id(), table));
        }
        List<Revision> revisions = new ArrayList<>();
        for (PublishedFigure figure : held) {
            now(tables.get(figure.sheet()), figure).filter(now -> now.compareTo(figure.value().orElseThrow()) != 0)
                    .ifPresent(now -> revisions.add(new Revision(figure, now)));
        }
        return revisions;
    }

    private static Optional<BigDecimal> now(StatisticalTable table, PublishedFigure figure) {
        boolean headline = table.id().equals(Headlines.ID);
        String column = headline ? "last_year" : figure.column();
        Optional<Row> row = headline ? table.row("measure", figure.row()) : table.rows().stream()
                .filter(one -> table.cell(one, "year").equals(Cell.words(figure.year().label())) && table.cell(one, "area").equals(Cell.words(figure.row())))
                .findFirst();
        return row.filter(any -> table.columns().stream().map(Column::key).anyMatch(column::equals))
                .map(one -> table.cell(one, column))
                .flatMap(cell -> cell instanceof Cell.Figure counted ? Optional.of(counted.value()) : Optional.empty());
    }

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return new StatisticalTable(
                ID, "revisions", "Figures of " + snapshot.year().previous() + " revised since they were published, by the date stated in their table, in the statistics of the " + snapshot.year().ending(),
                "As in the table named in each row", snapshot.year().previous().label(),
                List.of(
                        Column.words("sheet", "Worksheet"),
                        Column.words("measure", "Measure"),
                        Column.words("column", "Column"),
                        new Column("old", "As published: number", Column.Kind.MEAN),
                        new Column("new", "As counted now: number", Column.Kind.MEAN),
                        Column.words("reason", "Reason"),
                        Column.words("reason_on", "Reason given on")),
                of(snapshot).stream().map(Revisions::row).toList(),
                Remarks.withPartYear(snapshot, held(snapshot).isEmpty()
                        ? List.of("No published figure of last year was brought in, so none is compared. They are kept in the settings, as the list of figures we published before.")
                        : List.of("Records change after a publication: a case becomes known, is transferred, or is corrected. A figure that is not here is as it was published.")));
    }

    private static Row row(Revision one) {
        PublishedFigure figure = one.published();
        return Row.of(
                Cell.words(figure.sheet()), Cell.words(figure.row()), Cell.words(figure.column()), Cell.number(one.before()), Cell.number(one.now()),
                Cells.noted(figure.reason()), Cells.noted(figure.reasonOn()));
    }
}
