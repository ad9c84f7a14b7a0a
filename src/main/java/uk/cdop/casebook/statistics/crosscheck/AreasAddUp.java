package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.has;
import static uk.cdop.casebook.statistics.crosscheck.Examined.number;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Pan-Dorset is its two councils and all areas is Pan-Dorset with Somerset, in every count of every table by area. */
public final class AreasAddUp implements Crosscheck {

    static final String ID = "Q05_areas_add_up";

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        examined.tables().stream()
                .filter(table -> has(table, "area"))
                .forEach(table -> byGroup(table).forEach((group, rows) -> table.columns().stream()
                        .filter(column -> column.kind() == Column.Kind.COUNT)
                        .forEach(column -> compare(differences, table, group, rows, column.key()))));
        return differences.result(ID,
                "Pan-Dorset is Dorset plus Bournemouth, Christchurch and Poole, and all areas is Pan-Dorset plus Somerset, in every table by area.");
    }

    /** The rows of the areas that belong together: those of one year, and of one measure where a table has several. */
    private static Map<String, Map<String, Row>> byGroup(StatisticalTable table) {
        Map<String, Map<String, Row>> groups = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String year = has(table, "year") ? words(table, row, "year") : table.period();
            String group = has(table, "measure") ? words(table, row, "measure") + ", " + year : year;
            groups.computeIfAbsent(group, any -> new LinkedHashMap<>()).put(words(table, row, "area"), row);
        }
        return groups;
    }

    private static void compare(Differences differences, StatisticalTable table, String group, Map<String, Row> rows, String key) {
        String where = "%s, %s, %s, ".formatted(table.id(), group, key);
        String panDorset = ReportingArea.PAN_DORSET_LABEL;
        add(differences, where, table, rows, key, panDorset, List.of(ReportingArea.DORSET.label(), ReportingArea.BCP.label()));
        add(differences, where, table, rows, key, ReportingArea.ALL_AREAS_LABEL, List.of(panDorset, ReportingArea.SOMERSET.label()));
    }

    private static void add(
            Differences differences, String where, StatisticalTable table, Map<String, Row> rows, String key, String whole, List<String> parts) {
        Optional<BigDecimal> total = of(table, rows, whole, key);
        List<BigDecimal> figures = parts.stream().flatMap(part -> of(table, rows, part, key).stream()).toList();
        if (total.isPresent() && figures.size() == parts.size()) {
            long sum = figures.stream().mapToLong(BigDecimal::longValueExact).sum();
            differences.expect(where + whole, sum, total.get().longValueExact());
        }
    }

    /** Empty too where the table, such as that of an extract, has no row for the area. */
    private static Optional<BigDecimal> of(StatisticalTable table, Map<String, Row> rows, String area, String key) {
        return Optional.ofNullable(rows.get(area)).flatMap(row -> number(table, row, key));
    }
}
