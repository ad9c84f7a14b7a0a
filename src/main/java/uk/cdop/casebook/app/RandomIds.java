package uk.cdop.casebook.app;

import java.util.UUID;
import uk.cdop.casebook.office.door.NewId;

/** Makes identifiers from the system's secure random numbers. */
public final class RandomIds implements NewId {

    @Override
    public UUID next() {
        return UUID.randomUUID();
    }
}
