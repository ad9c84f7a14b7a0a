package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.office.door.Records;

/** Finds, across all cases at once and without opening their files, what one feature gives people to do. */
@FunctionalInterface
public interface WorkSource {

    /**
     * @param horizon the last day that is looked ahead to; nothing due later need be found
     */
    List<WorkItem> items(Records records, LocalDate today, LocalDate horizon);
}
