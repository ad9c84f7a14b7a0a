package uk.cdop.casebook.desktop.annualtables;

import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Publication;

/** Counts the tables that are asked for; a use case, or a test's stand-in for one. */
@FunctionalInterface
public interface CountsYear {

    Publication count(Asked asked, Progress progress);
}
