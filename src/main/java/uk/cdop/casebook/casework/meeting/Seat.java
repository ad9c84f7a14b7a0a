package uk.cdop.casebook.casework.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A member's seat at one meeting: the answer to the invitation, who sits in their place, whether the seat is taken, and the
 * day whoever takes it signed the confidentiality statement of this meeting. Source: process-and-forms section 1.9.
 */
public record Seat(UUID memberId, SeatAnswer answer, Optional<UUID> substitute, boolean present, Optional<LocalDate> confidentialityOn) {

    public static Seat of(UUID member) {
        return new Seat(member, SeatAnswer.NOT_INVITED, Optional.empty(), false, Optional.empty());
    }

    /** Who sits there: the substitute where there is one. */
    public UUID holder() {
        return substitute.orElse(memberId);
    }

    public Seat answered(SeatAnswer said) {
        return new Seat(memberId, said, substitute, present, confidentialityOn);
    }

    public Seat takenBy(Optional<UUID> other) {
        return new Seat(memberId, answer, other, present, other.equals(substitute) ? confidentialityOn : Optional.empty());
    }

    public Seat present(boolean there) {
        return new Seat(memberId, answer, substitute, there, confidentialityOn);
    }

    public Seat signed(Optional<LocalDate> on) {
        return new Seat(memberId, answer, substitute, present, on);
    }
}
