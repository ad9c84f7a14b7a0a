package uk.cdop.casebook.testkit;

import uk.cdop.casebook.office.door.LetterStore;
import uk.cdop.casebook.office.door.Records;

/** What the stand-ins for the records do not keep: each is an {@link EmptyStore}. New doors are added here, once. */
abstract class PartialRecords implements Records {

    @Override
    public LetterStore letters() {
        return EmptyStore.of(LetterStore.class);
    }
}
