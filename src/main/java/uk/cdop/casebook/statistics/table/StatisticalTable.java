package uk.cdop.casebook.statistics.table;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * A table as it is published: identifier and sheet name, a name for the table object, a title, what was counted by which
 * date, columns, rows and notes. Deaths and reviews are never counted in the same table without each row saying so.
 */
public record StatisticalTable(
        String id, String name, String title, String basis, String period, List<Column> columns, List<Row> rows, List<String> notes) {

    public StatisticalTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + id + " does not fit its columns");
            }
        }
    }

    public boolean hasColumn(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    public int indexOf(String columnKey) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).key().equals(columnKey)) {
                return index;
            }
        }
        throw new IllegalArgumentException("no column " + columnKey + " in " + id);
    }

    public Cell cell(Row row, String columnKey) {
        return row.cells().get(indexOf(columnKey));
    }

    /** The first row whose words in this column are the ones sought. */
    public Optional<Row> row(String columnKey, String words) {
        return rows.stream().filter(row -> cell(row, columnKey).equals(Cell.words(words))).findFirst();
    }

    /** Its period as a sentence about one year names it: years that are counted together say so. */
    public String periodBeside(FinancialYear year) {
        return period.equals(year.label()) ? period : "the years " + period + " together";
    }
}
