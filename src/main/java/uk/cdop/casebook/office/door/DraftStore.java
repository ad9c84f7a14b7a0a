package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.notification.NoticeDraft;

/** Keeps notices that are still being taken down. */
public interface DraftStore {

    /** Without the discarded ones, the last saved first. */
    List<NoticeDraft> list();

    Optional<NoticeDraft> find(UUID id);

    /** Writes the draft whole, new or not. */
    void save(NoticeDraft draft);

    void remove(UUID id);

    /** Removes for good what was discarded and last saved before the moment. */
    void sweep(Instant before);
}
