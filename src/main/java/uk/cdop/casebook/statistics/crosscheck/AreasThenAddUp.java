package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.has;
import static uk.cdop.casebook.statistics.crosscheck.Examined.number;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.NotificationsHandled;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** In the tables by areas as they were, councils and districts add up to all areas, and so do boards and partnerships. */
public final class AreasThenAddUp implements Crosscheck {

    private static final Set<String> TABLES = Set.of(Notifications.ID, Reviews.ID, Rates.ID);

    private static final Set<String> NOT_RESIDENTS = Set.of(ReportingArea.OUT_OF_AREA.label(), NotificationsHandled.AREA);

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        examined.tables().stream().filter(table -> TABLES.contains(table.id())).forEach(table -> table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.COUNT && !column.key().equals("panels"))
                .forEach(column -> compare(differences, table, column.key())));
        return differences.result("Q05_areas_as_then_add_up",
                "In the tables by areas as they were, councils and districts add up to all areas, and so do boards and partnerships, with those not recorded.");
    }

    private static void compare(Differences differences, StatisticalTable table, String key) {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String group = (has(table, "measure") ? words(table, row, "measure") + ", " : "") + words(table, row, "year");
            String area = words(table, row, "area");
            Optional<BigDecimal> value = number(table, row, key);
            if (value.isEmpty() || NOT_RESIDENTS.contains(area)) {
                continue;
            }
            if (area.equals(ReportingArea.ALL_AREAS_LABEL)) {
                totals.put(group, value.get());
            } else {
                sums.merge(group + (has(table, "kind") ? ", " + words(table, row, "kind") : ""), value.get(), BigDecimal::add);
            }
        }
        sums.forEach((group, sum) -> totals.entrySet().stream().filter(total -> group.equals(total.getKey()) || group.startsWith(total.getKey() + ", "))
                .forEach(total -> differences.expect("%s, %s, %s".formatted(table.id(), group, key), sum.longValueExact(), total.getValue().longValueExact())));
        differences.expect(!totals.isEmpty() || sums.isEmpty(), table.id() + " has no row for all areas");
    }
}
