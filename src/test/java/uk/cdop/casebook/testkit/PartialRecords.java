package uk.cdop.casebook.testkit;

import uk.cdop.casebook.office.door.MatchStore;
import uk.cdop.casebook.office.door.OutOfAreaStore;
import uk.cdop.casebook.office.door.Records;

/** What the stand-ins for the records do not keep: each is an {@link EmptyStore}. New doors are added here, once. */
abstract class PartialRecords implements Records {

    @Override
    public MatchStore matches() {
        return EmptyStore.of(MatchStore.class);
    }

    @Override
    public OutOfAreaStore outOfArea() {
        return EmptyStore.of(OutOfAreaStore.class);
    }
}
