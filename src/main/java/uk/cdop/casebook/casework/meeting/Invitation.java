package uk.cdop.casebook.casework.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry for the calendar of somebody who is asked to a meeting. No case is named in it.
 *
 * @param uid      the same for one meeting of one office, whatever changes
 * @param sequence higher after each change of the meeting
 */
public record Invitation(
        String uid, long sequence, boolean cancelled, MeetingPlan.When when, String summary, Optional<String> place, Optional<Person> organiser,
        Optional<Person> attendee, Instant stamp) {

    public record Person(String name, String email) {

        @Override
        public String toString() {
            return "Person";
        }
    }
}
