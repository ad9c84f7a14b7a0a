package uk.cdop.casebook.office.casefile;

import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/**
 * Moves a case on by itself once what held it is gone. Every use case that changes something a case waits for calls it
 * last, inside its own unit of work.
 */
@FunctionalInterface
public interface CaseProgress {

    void afterChange(Records records, CaseNumber number);
}
