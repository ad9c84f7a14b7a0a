package uk.cdop.casebook.testkit;

import uk.cdop.casebook.office.door.DraftStore;
import uk.cdop.casebook.office.door.PostcodeStore;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.TriageStore;

/** What the stand-ins for the records do not keep: each is an {@link EmptyStore}. New doors are added here, once. */
abstract class PartialRecords implements Records {

    private final MemoryTriage triage = new MemoryTriage();

    @Override
    public TriageStore triage() {
        return triage;
    }

    @Override
    public DraftStore drafts() {
        return EmptyStore.of(DraftStore.class);
    }

    @Override
    public PostcodeStore postcodes() {
        return EmptyStore.of(PostcodeStore.class);
    }
}
