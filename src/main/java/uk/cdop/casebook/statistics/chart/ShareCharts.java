package uk.cdop.casebook.statistics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.chart.Chart.Form;
import uk.cdop.casebook.statistics.measure.Attendances;
import uk.cdop.casebook.statistics.measure.Factors;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Column.Kind;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;

/** The charts of tables that not every edition has: C8 deprivation, C9 factors, C10 attendance. */
final class ShareCharts {

    private static final int MOST_FACTORS = 15;

    private ShareCharts() {}

    /** The share of deaths beside the share of children, where the table holds both. */
    static Optional<Chart> deprivation(Publication publication) {
        return Source.of(publication, "T09_Deaths_IMD").map(ShareCharts::withoutTotal).flatMap(source -> {
            List<Series> series = new ArrayList<>();
            columns(source, Kind.PERCENT).forEach(column -> source.series(named(column), column.key()).ifPresent(series::add));
            return series.size() < 2 ? Optional.empty() : Optional.of(new Chart(
                    "C8", "The share of deaths beside the share of children, by deprivation of the home.",
                    CountCharts.about(source), Form.COLUMNS, heading(source), source.words(first(source)), "Percent", series));
        });
    }

    /** The most frequent first. */
    static Optional<Chart> factors(Publication publication) {
        return Source.of(publication, Factors.ID).filter(source -> source.has("factor") && source.has("children")).flatMap(source -> {
            Source ranked = new Source(source.table(), source.without("domain", List.of("All domains")).rows().stream()
                    .filter(row -> source.cell(row, "children") instanceof Cell.Figure)
                    .sorted(Comparator.comparing((Integer row) -> ((Cell.Figure) source.cell(row, "children")).value()).reversed().thenComparing(Comparator.naturalOrder()))
                    .limit(MOST_FACTORS).toList());
            boolean withheld = source.rows().stream().anyMatch(row -> source.cell(row, "children") == Cell.Shorthand.CONFIDENTIAL);
            return withheld ? Optional.empty() : ranked.series("Children with the factor", "children").map(series -> new Chart(
                    "C9", "The modifiable factor named most often was " + ranked.words("factor").getFirst() + ".", CountCharts.about(source),
                    Form.BARS, "Modifiable factor", ranked.words("factor"), "Number of children", List.of(series)));
        });
    }

    static Optional<Chart> attendance(Publication publication) {
        return Source.of(publication, Attendances.ID).flatMap(source -> attendance(source, "Meetings attended", "attended_percent", "Percent of meetings invited to")
                .or(() -> attendance(source, "Meetings at which somebody was present", "present_without_list", "Number of meetings")));
    }

    private static Optional<Chart> attendance(Source source, String name, String column, String unit) {
        return source.series(name, column).map(series -> new Chart(
                "C10", "How often each agency attended the meetings of the panel.", CountCharts.about(source), Form.BARS,
                heading(source), source.words(first(source)), unit, List.of(series)));
    }

    private static List<Column> columns(Source source, Kind kind) {
        return source.table().columns().stream().filter(column -> column.kind() == kind).toList();
    }

    private static Source withoutTotal(Source source) {
        return new Source(source.table(), source.rows().stream().filter(row -> !isTotal(source.table().rows().get(row))).toList());
    }

    private static boolean isTotal(Row row) {
        return row.cells().getFirst() instanceof Cell.Words(String text) && text.startsWith("All");
    }

    private static String first(Source source) {
        return source.table().columns().getFirst().key();
    }

    private static String heading(Source source) {
        return source.table().columns().getFirst().label();
    }

    private static String named(Column column) {
        return column.label().replaceFirst(": percent.*$", "");
    }
}
