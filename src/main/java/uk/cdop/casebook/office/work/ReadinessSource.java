package uk.cdop.casebook.office.work;

import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.office.door.Records;

/** Adds what one feature knows to the facts that readiness is judged by. */
@FunctionalInterface
public interface ReadinessSource {

    ReadinessFacts add(ReadinessFacts facts, CaseFile file, Records records);
}
