package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** A table as text for another program: who may see it, title, basis and shorthand above, then cells parted by tabs. */
final class TableText {

    private TableText() {}

    static String of(Publication publication, StatisticalTable table) {
        List<String> lines = new ArrayList<>(List.of(
                publication.edition().label(), table.title(), "Basis: " + table.basis() + ". Period: " + table.period() + ".",
                "As recorded on " + Texts.date(publication.asAt()) + ", " + AreasCounted.of(publication).inWords() + "."));
        Legend.of(table).ifPresent(lines::add);
        lines.add(table.columns().stream().map(column -> cell(column.label())).collect(Collectors.joining("\t")));
        table.rows().forEach(row -> lines.add(line(table, row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(StatisticalTable table, Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(index -> cell(CellText.of(row.cells().get(index), table.columns().get(index))))
                .collect(Collectors.joining("\t"));
    }

    /** A spreadsheet program would take what begins with one of these for a formula. */
    private static String cell(String words) {
        String plain = words.replaceAll("[\\t\\r\\n]", " ");
        return plain.matches("[=+@].*") ? "'" + plain : plain;
    }
}
