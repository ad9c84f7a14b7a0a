package uk.cdop.casebook.office.door;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.leak.OtherChildren;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;

/** Keeps case files. */
public interface CaseStore {

    Optional<CaseFile> find(CaseNumber number);

    Optional<CaseNumber> withNhsNumber(NhsNumber nhsNumber);

    /** The highest sequence number given out for a year of notification, 0 where none was. */
    int lastSequenceOf(int year);

    CaseList list(CaseQuery query);

    /** Every child of whom these words and numbers may speak, and some of whom they do not: a name that is not one plain word is left to the search itself. */
    List<OtherChildren.Child> childrenSought(OtherChildren.Sought sought);

    /** Whole files in the order of their references, for a return or a check. */
    List<CaseFile> all();

    /** The whole files of these cases, in the order of their references. */
    List<CaseFile> these(Collection<CaseNumber> numbers);

    /** What was found in each case, in the order of the references, without reading a notification. */
    List<CaseReview> reviews();

    /** What the statistics count, in the order of the references. */
    List<CaseFact> facts();

    void add(Collection<CaseFile> files);

    /** Writes the file as it now is; {@link uk.cdop.casebook.office.failure.OfficeFailure} CHANGED_MEANWHILE where the stored row version is not the file's. */
    void update(CaseFile file);

    void addCorrections(CaseNumber number, long auditNumber, List<Correction> corrections);

    List<RecordedCorrection> correctionsOf(CaseNumber number);
}
