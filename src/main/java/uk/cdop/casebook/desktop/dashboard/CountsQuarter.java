package uk.cdop.casebook.desktop.dashboard;

import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.year.Quarter;

/** Counts a quarter as the records now are, saying how far it has come. */
public interface CountsQuarter {

    Dashboard count(Quarter quarter, Progress progress);
}
