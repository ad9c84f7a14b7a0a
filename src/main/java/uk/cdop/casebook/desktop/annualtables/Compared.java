package uk.cdop.casebook.desktop.annualtables;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** One column of a table in the year in view held against an earlier year or several, line by line. */
record Compared(String title, List<ComparedLine> lines) {

    Compared {
        lines = List.copyOf(lines);
    }

    /**
     * @param table  the whole table, in which the totals stand that shares are of
     * @param inView those of its rows that are compared
     */
    static Compared of(Publication shown, Collection<Publication> others, StatisticalTable table, List<Row> inView, Column column, String group, Against against) {
        List<Row> rows = inView.stream()
                .filter(row -> Rows.year(table, row).map(shown.year()::equals).orElse(true))
                .filter(row -> group.isEmpty() || Rows.group(table, row).equals(group))
                .toList();
        return new Compared(
                column.label() + ", " + shown.year() + " against " + against.label(),
                rows.stream().map(row -> line(shown, others, table, row, column, against)).toList());
    }

    private static ComparedLine line(Publication shown, Collection<Publication> others, StatisticalTable table, Row row, Column column, Against against) {
        String label = Rows.label(table, row);
        List<FigureOfYear> then = Series.of(shown, others, table, label, column).stream()
                .filter(one -> against.years().years().contains(one.year())).toList();
        boolean whole = then.size() == against.years().years().size();
        return ComparedLine.of(
                Rows.isOfYearsOnly(table) ? shown.area().label() : Rows.within(table, row), column, FigureOfYear.of(shown, shown.year(), table, row, column), whole ? then : List.of());
    }

    /** How far from 0 the widest interval reaches. */
    double most() {
        double most = lines.stream().flatMap(line -> line.limits().stream())
                .mapToDouble(one -> Math.max(Math.abs(one.limits().lower()), Math.abs(one.limits().upper()))).max().orElse(0);
        return most == 0 ? 1 : most;
    }

    String inWords() {
        return title + ": " + lines.stream().map(line -> line.label() + ": " + line.inWords()).collect(Collectors.joining(" "));
    }
}
