package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Our counts of a year beside those of the monitoring report, difference by difference. The same lines are table T50.
 *
 * @param csv what the report says, as text to edit
 */
public record Reconciliation(FinancialYear year, List<MonitoredLine> lines, String csv) {

    static Reconciliation of(Snapshot snapshot, List<ReportedCount> reported) {
        return new Reconciliation(snapshot.year(), MonitoredLine.of(snapshot, reported), ReportedText.write(reported));
    }

    @Override
    public String toString() {
        return "Reconciliation " + year;
    }
}
