package uk.cdop.casebook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableRow;

/** Finds the headings among the rows of a sheet: the first row with at least two filled cells, below any title. */
final class HeadedRows {

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 300;
    static final int LONGEST_CELL = 32_767;

    private HeadedRows() {}

    /** Empty where the sheet has no row of headings. */
    static Optional<Table> table(String sheet, List<TableRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (filled(rows.get(at)) >= 2) {
                List<TableRow> below = rows.subList(at + 1, rows.size()).stream().filter(row -> filled(row) > 0).toList();
                return Optional.of(new Table(sheet, trimmed(rows.get(at).cells()), below));
            }
        }
        return Optional.empty();
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static List<String> trimmed(List<String> headings) {
        List<String> plain = new ArrayList<>();
        headings.forEach(heading -> plain.add(heading.strip()));
        return plain;
    }

    static void requireWithinLimits(int rows, int columns, int cellLength) throws Unreadable {
        if (rows > MOST_ROWS) {
            throw new Unreadable("A sheet has more than 50,000 rows. Split it into several files.");
        }
        if (columns > MOST_COLUMNS) {
            throw new Unreadable("A sheet has more than 300 columns. Remove the columns that are not needed.");
        }
        if (cellLength > LONGEST_CELL) {
            throw new Unreadable("A cell holds more than 32,767 characters. Shorten it.");
        }
    }
}
