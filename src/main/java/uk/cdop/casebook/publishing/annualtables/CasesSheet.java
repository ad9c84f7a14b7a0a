package uk.cdop.casebook.publishing.annualtables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Where each figure of the office's working copy leads to: the references of the cases that were counted, and the way back. */
final class CasesSheet {

    static final String NAME = "Cases";

    private static final List<Line> ABOVE = List.of(
            new Line.Title("Cases behind the figures"),
            new Line.Words(TableSheet.ONE_TABLE),
            new Line.Words("The numbers underlined in the tables lead here, and the first column leads back. A figure that counts no case of the panel, such as a population, has no line."));
    private static final List<Grid.Heading> HEADINGS = List.of(
            new Grid.Heading("Figure", false), new Grid.Heading("What it is", false), new Grid.Heading("Value", true),
            new Grid.Heading("Cases: number", true), new Grid.Heading("Cases", false));

    /** Excel's highest row holds 26 lines of this font. */
    private static final int LINES = 24;
    /** Characters of the widest column. */
    private static final int WIDE = 60;

    /** References in one workbook, beyond which spreadsheet programs take minutes over it: a panel's year has some ten thousand. */
    private static final int MOST = 2_000_000;

    private final List<List<Value>> rows = new ArrayList<>();

    private CasesSheet() {}

    /** The same worksheets, whose figures lead to the cases that they count, and the worksheet of the cases. */
    static List<Sheet> with(Publication publication, List<Sheet> sheets) {
        return with(publication, sheets, MOST);
    }

    /** @param most references; where there would be more, no figure leads to its cases and the worksheet says so */
    static List<Sheet> with(Publication publication, List<Sheet> sheets, int most) {
        if (references(publication) > most) {
            return Stream.concat(sheets.stream(), Stream.of(cases(List.of(saying("The cases are too many for a workbook: open a figure in the program to see its cases"))))).toList();
        }
        CasesSheet cases = new CasesSheet();
        List<Sheet> all = new ArrayList<>();
        for (Sheet sheet : sheets) {
            all.add(publication.tables().stream().filter(table -> table.id().equals(sheet.name()) && !table.rows().isEmpty()).findFirst()
                    .map(table -> cases.traced(table, sheet)).orElse(sheet));
        }
        all.add(cases(cases.rows.isEmpty() ? List.of(saying("No figure counts a case")) : cases.rows));
        return all;
    }

    private static Sheet cases(List<List<Value>> rows) {
        return Sheet.ofTable(NAME, ABOVE, new Grid("cases", HEADINGS, rows));
    }

    private static List<Value> saying(String words) {
        Value.Text none = new Value.Text(Cell.Shorthand.NOT_APPLICABLE.symbol());
        return List.of(new Value.Text(words), none, none, none, none);
    }

    private static long references(Publication publication) {
        return publication.tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell instanceof Cell.Figure figure ? figure.trail().size() : 0).sum();
    }

    private Sheet traced(StatisticalTable table, Sheet sheet) {
        List<Line> lines = new ArrayList<>(sheet.lines());
        lines.add(new Line.Words("A number that is underlined leads to the cases that it counts."));
        Grid grid = sheet.grid().orElseThrow();
        List<List<Value>> figures = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Value> values = new ArrayList<>(grid.rows().get(row));
            for (int column = 0; column < values.size(); column++) {
                if (table.rows().get(row).cells().get(column) instanceof Cell.Figure figure && !figure.trail().isEmpty()) {
                    values.set(column, new Value.Traced(figure.value(), new CellReference(ABOVE.size() + 1 + rows.size(), 0).formatAsString()));
                    String cell = new CellReference(lines.size() + 1 + row, column).formatAsString();
                    list(new Value.Link(sheet.name() + " " + cell, sheet.name(), cell), what(table, table.rows().get(row), column), figure);
                }
            }
            figures.add(values);
        }
        return Sheet.ofTable(sheet.name(), lines, new Grid(grid.name(), grid.headings(), figures, grid.widths()));
    }

    private static String what(StatisticalTable table, Row row, int column) {
        String place = row.cells().stream()
                .filter(Cell.Words.class::isInstance).map(words -> ((Cell.Words) words).text())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? table.columns().get(column).label() : place + ": " + table.columns().get(column).label();
    }

    /** In as many rows as it needs for none to be higher than Excel draws one. */
    private void list(Value.Link back, String what, Cell.Figure figure) {
        List<String> cases = figure.trail().stream().distinct().sorted().map(CaseNumber::text).toList();
        int longest = cases.stream().mapToInt(String::length).max().orElseThrow() + 2;
        int together = LINES * Math.max(1, WIDE / longest);
        for (int from = 0; from < cases.size(); from += together) {
            rows.add(List.of(
                    back, new Value.Text(from == 0 ? what : what + " (continued)"), new Value.Number(figure.value()),
                    new Value.Number(BigDecimal.valueOf(cases.size())),
                    new Value.Text(String.join(", ", cases.subList(from, Math.min(cases.size(), from + together))))));
        }
    }
}
