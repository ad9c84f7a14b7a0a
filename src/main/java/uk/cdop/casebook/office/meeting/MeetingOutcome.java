package uk.cdop.casebook.office.meeting;

import java.util.List;
import uk.cdop.casebook.casework.meeting.MeetingPlan;

/** What came of a change of a meeting. */
public sealed interface MeetingOutcome {

    /** The meeting as it now is. */
    record Kept(MeetingPlan plan) implements MeetingOutcome {}

    /** Nothing was changed yet: these sentences want to be read, and the same change made once more, even so. */
    record Asks(List<String> sentences) implements MeetingOutcome {
        public Asks {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String toString() {
            return "Asks";
        }
    }

    /** Nothing was changed; the sentence says why and what to do. */
    record Refused(String sentence) implements MeetingOutcome {}

    /** Somebody else changed the meeting first; nothing was overwritten. */
    record ChangedMeanwhile() implements MeetingOutcome {}
}
