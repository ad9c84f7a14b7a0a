package uk.cdop.casebook.casework.analysis;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** What the checks look at of the meeting that took the case. */
public record MeetingFacts(
        MeetingNumber number, LocalDate day, boolean opened, boolean quorate, Optional<String> inquorateReason, int present,
        int unsigned, int openInterests) {

    @Override
    public String toString() {
        return "MeetingFacts " + number;
    }
}
