package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Keeps what the national database's monitoring reports say of a year. */
public interface MonitoringStore {

    /** In the order of the measures. */
    List<ReportedCount> reported(FinancialYear year);

    /** Puts these in the place of everything that was kept of the year. */
    void replace(FinancialYear year, List<ReportedCount> counts);
}
