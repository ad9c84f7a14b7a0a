package uk.cdop.casebook.desktop.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** A table as closely as a screen can show it: a count with its share in one cell, a figure with its limits and its unit. */
record ShownTable(String id, String title, List<String> headings, List<Line> lines) {

    private static final String UNIT = "unit";
    private static final String PERCENT = "percent";

    record Line(String label, List<Shown> cells) {}

    /** What one cell says, and the cases behind it. */
    record Shown(String text, List<CaseNumber> trail) {

        Shown and(String more) {
            return new Shown(text + more, trail);
        }
    }

    static ShownTable of(StatisticalTable table) {
        return new ShownTable(
                table.id(), table.title(), headings(table),
                table.rows().stream().map(row -> new Line(label(table, row), hasUnits(table) ? List.of(withUnit(table, row)) : cells(table, row))).toList());
    }

    private static boolean hasUnits(StatisticalTable table) {
        return table.columns().getLast().key().equals(UNIT);
    }

    private static int labels(StatisticalTable table) {
        return (int) table.columns().stream().takeWhile(column -> column.kind() == Column.Kind.WORDS).count();
    }

    private static String label(StatisticalTable table, Row row) {
        return String.join(", ", row.cells().subList(0, labels(table)).stream().map(cell -> text(cell, Column.Kind.WORDS)).toList());
    }

    /** The first heading is that of the words; a share that stands with its count has none of its own. */
    private static List<String> headings(StatisticalTable table) {
        List<String> headings = new ArrayList<>(List.of(table.columns().get(labels(table) - 1).label()));
        for (int index = labels(table); index < table.columns().size() && !(hasUnits(table) && index > labels(table)); index++) {
            if (!isShareOfTheCountBefore(table, index)) {
                headings.add(table.columns().get(index).label().replace(": number", ""));
            }
        }
        return headings;
    }

    private static boolean isShareOfTheCountBefore(StatisticalTable table, int index) {
        return table.columns().get(index).kind() == Column.Kind.PERCENT && table.columns().get(index - 1).kind() == Column.Kind.COUNT
                && table.columns().get(index).key().endsWith(PERCENT);
    }

    private static List<Shown> cells(StatisticalTable table, Row row) {
        List<Shown> cells = new ArrayList<>();
        for (int index = labels(table); index < row.cells().size(); index++) {
            Cell cell = row.cells().get(index);
            Column.Kind kind = table.columns().get(index).kind();
            if (!isShareOfTheCountBefore(table, index)) {
                cells.add(new Shown(text(cell, kind), trail(cell)));
            } else if (cell != Cell.Shorthand.NOT_APPLICABLE) {
                cells.add(cells.removeLast().and(" (" + text(cell, kind) + ")"));
            }
        }
        return cells;
    }

    private static Shown withUnit(StatisticalTable table, Row row) {
        Cell value = table.cell(row, "value");
        String unit = text(table.cell(row, UNIT), Column.Kind.WORDS);
        boolean percent = unit.equals(PERCENT);
        Column.Kind kind = percent ? Column.Kind.PERCENT : Column.Kind.MEAN;
        String limits = Optional.of(table.cell(row, "lower")).filter(Cell.Figure.class::isInstance)
                .map(lower -> " (" + text(lower, kind) + " to " + text(table.cell(row, "upper"), kind) + ")").orElse("");
        return new Shown(text(value, kind) + (percent || !(value instanceof Cell.Figure) ? "" : " " + unit) + limits, trail(value));
    }

    private static List<CaseNumber> trail(Cell cell) {
        return cell instanceof Cell.Figure figure ? figure.trail() : List.of();
    }

    private static String text(Cell cell, Column.Kind kind) {
        return switch (cell) {
            case Cell.Words(String words) -> words;
            case Cell.Day(var date) -> Texts.date(date);
            case Cell.Figure figure -> kind == Column.Kind.PERCENT ? Texts.percent(figure.value()) : Texts.number(figure.value());
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }
}
