package uk.cdop.casebook.desktop.hold;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.jointresponse.JarMeeting;

/** The parts in which a joint agency response is shown and entered, in the order in which they happen. */
record JarPart(String section, String title) {

    static final String DECISION = "decision";

    static final List<JarPart> ALL = List.of(
            new JarPart(DECISION, "Decision"), new JarPart("team", "Who leads"), new JarPart("first_hours", "First hours"),
            new JarPart("visit", "Visit"), new JarPart("meeting_1", "First meeting"), new JarPart("meeting_2", "Second meeting"),
            new JarPart("final", "Final discussion"), new JarPart("coroner", "Report to coroner"));

    static Optional<JarMeeting> meeting(String section) {
        return Arrays.stream(JarMeeting.values()).filter(meeting -> meeting.section().equals(section)).findFirst();
    }
}
