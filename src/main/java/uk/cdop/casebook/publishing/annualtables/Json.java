package uk.cdop.casebook.publishing.annualtables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The pieces that the JSON documents of published tables share: the same text on every machine, keys in the order given. */
public final class Json {

    private Json() {}

    static List<Map<String, Object>> columns(StatisticalTable table) {
        return table.columns().stream().map(Json::column).toList();
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", column.key());
        object.put("label", column.label());
        object.put("unit", column.kind().unit());
        return object;
    }

    /** A table with its rows, each value under the key of its column. */
    public static Map<String, Object> table(StatisticalTable table) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", table.id());
        object.put("title", table.title());
        object.put("basis", table.basis());
        object.put("period", table.period());
        object.put("columns", columns(table));
        object.put("rows", table.rows().stream().map(row -> row(table.columns(), row)).toList());
        object.put("notes", table.notes());
        return object;
    }

    private static Map<String, Object> row(List<Column> columns, Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            object.put(columns.get(index).key(), value(row.cells().get(index)));
        }
        return object;
    }

    /** A suppressed value is said; any other missing one is null. */
    static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Day(var date) -> date.toString();
            case Cell.Figure(var number, var trail, var restsOn) -> number;
            case Cell.Shorthand shorthand -> shorthand == Cell.Shorthand.CONFIDENTIAL ? shorthand.symbol() : null;
        };
    }

    static Map<String, Object> check(Check check) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", check.id());
        object.put("rule", check.rule());
        object.put("held", check.held());
        object.put("result", check.outcome().name().toLowerCase(Locale.ROOT));
        object.put("difference", check.difference());
        object.put("cases", check.cases().stream().map(CaseNumber::text).toList());
        return object;
    }
}
