package uk.cdop.casebook.statistics.crosscheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * What is checked: the tables as they will be published, and the snapshot they say they were counted from.
 *
 * @param kept what the editions that left so far gave away
 */
public record Examined(Snapshot snapshot, List<StatisticalTable> tables, Earlier kept) {

    public Examined {
        tables = List.copyOf(tables);
    }

    /** Where no edition has left yet. */
    public Examined(Snapshot snapshot, List<StatisticalTable> tables) {
        this(snapshot, tables, Earlier.nothing());
    }

    StatisticalTable table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    /** The number in the cell, or empty where a shorthand stands there. */
    static Optional<BigDecimal> number(StatisticalTable table, Row row, String key) {
        return table.cell(row, key) instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    static long whole(StatisticalTable table, Row row, String key) {
        return number(table, row, key).orElseThrow().longValueExact();
    }

    static String words(StatisticalTable table, Row row, String key) {
        return table.cell(row, key) instanceof Cell.Words words ? words.text() : "";
    }

    static boolean has(StatisticalTable table, String key) {
        return table.columns().stream().map(Column::key).anyMatch(key::equals);
    }

    static Row row(StatisticalTable table, String key, String words) {
        return table.row(key, words).orElseThrow();
    }

    /** The row of a table by year and area for the year of the snapshot. */
    Row rowOfYear(StatisticalTable table, String area) {
        return rowOf(table, snapshot.year().label(), area);
    }

    static Row rowOf(StatisticalTable table, String year, String area) {
        return table.rows().stream()
                .filter(row -> words(table, row, "year").equals(year) && words(table, row, "area").equals(area))
                .findFirst()
                .orElseThrow();
    }
}
