package uk.cdop.casebook.publishing.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** A quarter's dashboard as a paper for the table: what stands out, the figures, and what each chart says in words. */
final class DashboardPaper {

    private DashboardPaper() {}

    static Paper of(Dashboard dashboard) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading("What stands out"));
        parts.add(dashboard.alerts().isEmpty() ? new Part.Words("Nothing stands out from what chance alone may give.") : new Part.Points(dashboard.alerts()));
        dashboard.tables().forEach(table -> {
            parts.add(new Part.Heading(table.title()));
            parts.add(table.rows().isEmpty() ? new Part.Words("There is nothing to show.") : table(table));
        });
        parts.add(new Part.Heading("Quarter by quarter"));
        parts.add(new Part.Points(dashboard.charts().stream()
                .map(one -> one.chart().series().name() + ": " + String.join(" ", one.chart().sentences())).toList()));
        parts.add(new Part.Heading("Notes"));
        parts.add(new Part.Points(dashboard.tables().stream().flatMap(table -> table.notes().stream()).distinct().toList()));
        return new Paper(
                dashboard.title(), Dashboard.MARKING + ": for the panel's chair, office and members only. As recorded on " + PlainDate.of(dashboard.asAt())
                        + "; open cases as they stood at the end of " + PlainDate.of(dashboard.day()) + ".",
                dashboard.asAt(), parts, Dashboard.MARKING + ". Small numbers can point to a child.").by(AnnualPublication.PANEL);
    }

    /** Columns that say nothing in any row are left out. */
    private static Part table(StatisticalTable table) {
        List<Integer> columns = IntStream.range(0, table.columns().size())
                .filter(index -> table.rows().stream().anyMatch(row -> row.cells().get(index) != Cell.Shorthand.NOT_APPLICABLE)).boxed().toList();
        return new Part.Table(
                columns.stream().map(index -> table.columns().get(index).label()).toList(),
                table.rows().stream().map(row -> said(table, row, columns)).toList());
    }

    private static List<String> said(StatisticalTable table, Row row, List<Integer> columns) {
        return columns.stream().map(index -> Said.of(row.cells().get(index), table.columns().get(index))).toList();
    }
}
