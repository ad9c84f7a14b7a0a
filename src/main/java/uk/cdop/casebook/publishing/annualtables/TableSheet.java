package uk.cdop.casebook.publishing.annualtables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * Lays out the worksheet of one statistical table. The order of the rows above it is that of the government's own tool.
 * Source: domain file, annual-statistics section 6.
 */
final class TableSheet {

    static final String ONE_TABLE = "This worksheet contains one table.";
    private static final String NONE = "None in this period";

    private final Publication publication;
    private final NoteNumbers notes;

    TableSheet(Publication publication, NoteNumbers notes) {
        this.publication = publication;
        this.notes = notes;
    }

    Sheet of(StatisticalTable table) {
        List<List<Value>> rows = rows(table);
        return Sheet.ofTable(table.id(), lines(table), new Grid(table.name(), headings(table), rows));
    }

    private List<Line> lines(StatisticalTable table) {
        List<Line> lines = new ArrayList<>();
        String markers = notes.markers(table);
        lines.add(new Line.Title(table.title() + (markers.isEmpty() ? "" : " " + markers)));
        lines.add(new Line.Words(ONE_TABLE));
        if (!markers.isEmpty()) {
            lines.add(new Line.Words("This table has notes. They are marked in the title and explained in the Notes worksheet."));
        }
        Set<Cell.Shorthand> used = shorthand(table);
        if (!used.isEmpty()) {
            lines.add(new Line.Words(used.stream()
                    .map(one -> one.symbol() + " = " + one.meaning())
                    .collect(Collectors.joining("; ", "Some shorthand is used in this table: ", "."))));
        }
        lines.add(new Line.Words("Period: " + table.period() + "."));
        lines.add(new Line.Words("Basis: " + table.basis() + "."));
        area(table).ifPresent(words -> lines.add(new Line.Words("Area: " + words + ", " + publication.areas().words() + ".")));
        lines.add(new Line.Words(publication.edition().label() + "."));
        lines.add(new Line.Words(source(table) + ", as at " + Dates.inWords(publication.asAt()) + "."));
        return lines;
    }

    /** The measures of a table from elsewhere say for themselves whom they are about, and such a table has no line. */
    private Optional<String> area(StatisticalTable table) {
        if (table.hasColumn("area")) {
            return Optional.of("as stated in each row");
        }
        return table.hasColumn("publisher") ? Optional.empty()
                : Optional.of(publication.area() == AreaGroup.ALL_AREAS ? "all areas of the panel" : publication.area().label());
    }

    /** A table of figures from elsewhere names the source of each in its row. */
    private String source(StatisticalTable table) {
        boolean inRows = table.hasColumn("publisher") || table.hasColumn("source");
        return inRows ? "Source: as stated in each row, as held by the " + publication.panel() : "Source: case records of the " + publication.panel();
    }

    private static Set<Cell.Shorthand> shorthand(StatisticalTable table) {
        Set<Cell.Shorthand> used = EnumSet.noneOf(Cell.Shorthand.class);
        table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
            if (cell instanceof Cell.Shorthand shorthand) {
                used.add(shorthand);
            }
        });
        if (table.rows().isEmpty()) {
            used.add(Cell.Shorthand.NOT_APPLICABLE);
        }
        return used;
    }

    private static List<Grid.Heading> headings(StatisticalTable table) {
        return table.columns().stream()
                .map(column -> new Grid.Heading(column.label(), column.kind() != Column.Kind.WORDS))
                .toList();
    }

    /** A table is never empty: where nothing was counted, one row says so. */
    private static List<List<Value>> rows(StatisticalTable table) {
        if (table.rows().isEmpty()) {
            List<Value> none = new ArrayList<>(Collections.nCopies(
                    table.columns().size(), new Value.Text(Cell.Shorthand.NOT_APPLICABLE.symbol())));
            none.set(0, new Value.Text(NONE));
            return List.of(none);
        }
        return table.rows().stream().map(TableSheet::values).toList();
    }

    private static List<Value> values(Row row) {
        return row.cells().stream().map(TableSheet::value).toList();
    }

    private static Value value(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> new Value.Text(text);
            case Cell.Day(var date) -> new Value.Day(date);
            case Cell.Figure(var number, var trail, var restsOn) -> new Value.Number(number);
            case Cell.Shorthand shorthand -> new Value.Text(shorthand.symbol());
        };
    }
}
