package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.AdoptedAnswer;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Keeps which answers the office took where agencies differ. It only grows. */
public interface AdoptionStore {

    /** In the order in which they were taken; of one question the last counts. */
    List<AdoptedAnswer> ofCase(CaseNumber number);

    void add(AdoptedAnswer adopted);
}
