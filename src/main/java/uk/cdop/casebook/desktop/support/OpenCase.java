package uk.cdop.casebook.desktop.support;

import uk.cdop.casebook.casework.reference.CaseNumber;

/** Goes to the page of a case; given to every page from which a case can be reached. */
@FunctionalInterface
public interface OpenCase {

    void open(CaseNumber number);
}
