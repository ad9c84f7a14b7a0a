package uk.cdop.casebook.office.door;

import java.util.Optional;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** Keeps the papers of meetings, their file within the vault included. */
public interface PackStore {

    Optional<PanelPack> find(MeetingNumber meeting);

    /** The file as it was last built; it bears no copy number. */
    byte[] content(MeetingNumber meeting);

    void add(PanelPack pack, byte[] content);

    /** Replaces everything but the file; CHANGED_MEANWHILE where the stored row version is not the pack's. */
    void update(PanelPack pack);

    /** The same with another file. */
    void update(PanelPack pack, byte[] content);
}
