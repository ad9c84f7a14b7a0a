package uk.cdop.casebook.office.chronology;

import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.chronology.ChronologyEntry;
import uk.cdop.casebook.office.door.Records;

/** Tells what one part of the records knows of the time line of a case. */
@FunctionalInterface
public interface ChronologySource {

    Stream<ChronologyEntry> of(CaseFile file, Records records);
}
