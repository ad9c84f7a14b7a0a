package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** Keeps the meetings of the panel as they are planned and run, with agenda and seats, and what members declared. */
public interface MeetingPlanStore {

    Optional<MeetingPlan> find(MeetingNumber number);

    /** In the order of their days. */
    List<MeetingPlan> all();

    /** Those on whose agenda the case stands, in the order of their days. */
    List<MeetingPlan> withCase(CaseNumber number);

    void add(MeetingPlan plan);

    /** Replaces agenda and seats too; CHANGED_MEANWHILE where the stored row version is not the plan's. */
    void update(MeetingPlan plan);

    List<MemberInterest> interests(MeetingNumber meeting);

    /** Adds the interest, or puts it in the place of the one with its id. */
    void keep(MemberInterest interest);

    void removeInterest(UUID id);
}
