package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;

/** Reads the tables of a file that somebody made elsewhere, and trusts nothing in it. */
public interface TableReader {

    TableReading read(Path file);

    /** What came of reading a file. */
    sealed interface TableReading {

        record Tables(List<Table> tables) implements TableReading {

            public Tables {
                tables = List.copyOf(tables);
            }
        }

        /** The reason is a sentence for a person: what is in the way and how to mend it, without anything the file says. */
        record NotReadable(String reason) implements TableReading {}
    }

    /**
     * One table: a row of headings and the rows below it that are not blank.
     *
     * @param sheet    the name of the sheet, empty for a file without sheets
     * @param headings by column, empty text where a column has none
     */
    record Table(String sheet, List<String> headings, List<TableRow> rows) {

        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "Table[" + rows.size() + "]";
        }
    }

    /**
     * One row, numbered as a person sees it in a spreadsheet program. Every cell is text: a date is written 2024-02-29, a
     * date with a time 2024-02-29T14:05, a time 14:05, a number without an exponent; a blank cell is empty text.
     */
    record TableRow(int number, List<String> cells) {

        public TableRow {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        @Override
        public String toString() {
            return "TableRow " + number;
        }
    }

    /** The letters over a column as a spreadsheet program shows them: A, B ... Z, AA. */
    static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
