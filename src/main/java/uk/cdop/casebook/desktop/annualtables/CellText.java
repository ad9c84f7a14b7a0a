package uk.cdop.casebook.desktop.annualtables;

import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;

/** What a cell of a table says on the screen. */
final class CellText {

    private CellText() {}

    static String of(Cell cell, Column column) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Day(var date) -> Texts.date(date);
            case Cell.Figure figure -> column.kind() == Column.Kind.PERCENT ? Texts.percent(figure.value()) : Texts.number(figure.value());
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }
}
