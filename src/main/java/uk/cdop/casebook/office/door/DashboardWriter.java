package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.statistics.dashboard.Dashboard;

/** Writes a quarter's dashboard as files: all of them, or none. */
public interface DashboardWriter {

    /**
     * The files written: an .xlsx workbook with charts, one tidy .csv and a .json of everything. WORLD_IN_THE_WAY where the
     * folder cannot be written; CANCELLED leaves earlier files of the same names as they were.
     */
    List<Path> write(Dashboard dashboard, Path folder, Progress progress);

    /** One JSON document with stable keys in a stable order. */
    String json(Dashboard dashboard);
}
