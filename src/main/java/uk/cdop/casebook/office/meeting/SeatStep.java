package uk.cdop.casebook.office.meeting;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.meeting.SeatAnswer;

/** What is recorded about a seat. */
public sealed interface SeatStep {

    record Answered(SeatAnswer answer) implements SeatStep {}

    /** Who sits there instead; empty where the member does. */
    record Substituted(Optional<UUID> substitute) implements SeatStep {}

    record There(boolean present) implements SeatStep {}

    /** Whether whoever sits there has signed the confidentiality statement of this meeting; the day is today. */
    record Signed(boolean signed) implements SeatStep {}
}
