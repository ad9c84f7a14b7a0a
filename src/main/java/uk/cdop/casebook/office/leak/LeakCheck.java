package uk.cdop.casebook.office.leak;

import java.util.Collection;
import java.util.List;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/** Searches files that would leave the office for everything the given cases hold that points to a person. */
@FunctionalInterface
public interface LeakCheck {

    List<LeakHit> hits(Records records, Collection<CaseNumber> cases, List<OutgoingFile> files);
}
