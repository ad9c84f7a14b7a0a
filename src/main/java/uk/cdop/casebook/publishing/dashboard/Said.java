package uk.cdop.casebook.publishing.dashboard;

import java.util.Locale;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;

/** What a cell says in a paper. */
final class Said {

    private Said() {}

    static String of(Cell cell, Column column) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Day(var date) -> PlainDate.of(date);
            case Cell.Figure(var number, var trail, var restsOn) ->
                    String.format(Locale.UK, "%,." + number.scale() + "f", number) + (column.kind() == Column.Kind.PERCENT ? "%" : "");
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }
}
