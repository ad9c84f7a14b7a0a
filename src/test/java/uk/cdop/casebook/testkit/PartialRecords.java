package uk.cdop.casebook.testkit;

import uk.cdop.casebook.office.door.FormSteps;
import uk.cdop.casebook.office.door.FormStore;
import uk.cdop.casebook.office.door.FormVersionStore;
import uk.cdop.casebook.office.door.Records;

/** What the stand-ins for the records do not keep: each is an {@link EmptyStore}. New doors are added here, once. */
abstract class PartialRecords implements Records {

    @Override
    public FormStore forms() {
        return EmptyStore.of(FormStore.class);
    }

    @Override
    public FormSteps formSteps() {
        return EmptyStore.of(FormSteps.class);
    }

    @Override
    public FormVersionStore formVersions() {
        return EmptyStore.of(FormVersionStore.class);
    }
}
