package uk.cdop.casebook.office.door;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** Keeps panel meetings with their agenda and attendance. */
public interface MeetingStore {

    Optional<PanelMeeting> find(MeetingNumber number);

    /** In the order they were held. */
    List<PanelMeeting> all();

    void add(Collection<PanelMeeting> meetings);

    /** Replaces agenda and attendance; CHANGED_MEANWHILE where the stored row version is not the meeting's. */
    void update(PanelMeeting meeting);
}
