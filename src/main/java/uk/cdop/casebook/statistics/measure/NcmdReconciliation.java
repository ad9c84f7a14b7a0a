package uk.cdop.casebook.statistics.measure;

import java.util.List;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine.CaseDifference;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T50: our counts of the year beside those of the national database's monitoring report; empty where none was brought in. */
public final class NcmdReconciliation implements Measure {

    public static final String ID = "T50_NCMD_reconciliation";

    static final String NONE_BROUGHT_IN = "No monitoring report of this year was brought in, so there is nothing to compare with yet. Its place is the NCMD return page, or the command return reconcile.";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<MonitoredLine> lines = MonitoredLine.of(snapshot, snapshot.evidence().reported());
        boolean any = lines.stream().anyMatch(line -> line.reported().isPresent());
        String ours = "The measures are in this program's words: those of the monitoring report are not public. Ours less NCMD's is the difference.";
        return new StatisticalTable(
                ID, "ncmd_reconciliation", "Our counts beside NCMD's monitoring report, each by the date stated in its measure, " + snapshot.year().ending(),
                "Stated in each row", snapshot.year().label(),
                List.of(
                        Column.words("measure", "Measure"),
                        Column.count("ours", "Ours: number"),
                        Column.count("ncmd", "NCMD: number"),
                        Column.count("difference", "Difference: number"),
                        Column.words("cases", "Cases that only one side has"),
                        Column.words("explanation", "Explanation"),
                        new Column("as_at", "NCMD report as at: date", Column.Kind.DATE)),
                lines.stream().map(NcmdReconciliation::row).toList(),
                Remarks.withPartYear(snapshot, any ? List.of(ours) : List.of(ours, NONE_BROUGHT_IN)));
    }

    private static Row row(MonitoredLine line) {
        return Row.of(
                Cell.words(line.measure().label()),
                Cell.count(List.copyOf(line.counted())),
                line.reported().map(Cells::whole).orElse(Cell.Shorthand.NOT_AVAILABLE),
                line.difference().map(Cells::whole).orElse(Cell.Shorthand.NOT_AVAILABLE),
                line.cases().isEmpty() ? Cell.Shorthand.NOT_APPLICABLE : Cell.words(String.join("; ", line.cases().stream().map(NcmdReconciliation::words).toList())),
                Cells.noted(line.explanation()),
                line.asAt().<Cell>map(Cell.Day::new).orElse(Cell.Shorthand.NOT_AVAILABLE));
    }

    private static String words(CaseDifference one) {
        String side = one.reference() + (one.ours() ? " only here" : " only at NCMD");
        return one.explanation().isBlank() ? side : side + ", " + one.explanation();
    }
}
