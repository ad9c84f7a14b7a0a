package uk.cdop.casebook.casework.analysis;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * What the checks look at of the meeting that took the case.
 *
 * @param quorate         whether those who counted for this case were enough
 * @param inquorateReason why the meeting went on without its quorum, where that explains who was missing for this case
 * @param present         how many were in the room for it
 */
public record MeetingFacts(
        MeetingNumber number, LocalDate day, boolean opened, boolean quorate, Optional<String> inquorateReason, int present,
        int unsigned, int openInterests) {

    @Override
    public String toString() {
        return "MeetingFacts " + number;
    }
}
