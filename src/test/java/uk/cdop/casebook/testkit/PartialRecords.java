package uk.cdop.casebook.testkit;

import uk.cdop.casebook.office.door.FamilyStore;
import uk.cdop.casebook.office.door.ProcessStore;
import uk.cdop.casebook.office.door.Records;

/** What the stand-ins for the records do not keep: each is an {@link EmptyStore}. New doors are added here, once. */
abstract class PartialRecords implements Records {

    @Override
    public ProcessStore processes() {
        return EmptyStore.of(ProcessStore.class);
    }

    @Override
    public FamilyStore families() {
        return EmptyStore.of(FamilyStore.class);
    }
}
