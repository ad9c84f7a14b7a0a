package uk.cdop.casebook.office.analysis;

import java.time.LocalDate;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/** Takes note, in the same unit of work, that the findings of a case were returned as they stand. */
@FunctionalInterface
public interface ReturnNote {

    void returned(Records records, CaseNumber number, LocalDate on, String by);
}
