package uk.cdop.casebook.office.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** A meeting as it is shown to the room: its cases in the order of the agenda and who sits there. Nothing in it names a child. */
public record PanelSession(
        MeetingNumber number, LocalDate day, PanelKind kind, MeetingState state, Optional<Instant> openedAt, List<SessionCase> cases,
        List<SessionSeat> seats) {

    public PanelSession {
        cases = List.copyOf(cases);
        seats = List.copyOf(seats);
    }

    /**
     * Who takes a seat, for which discipline, and whether they are there and have signed.
     *
     * @param memberId whose seat it is
     * @param holder   who sits there: the member, or the substitute
     * @param signed   empty for somebody whose seat another has taken since
     */
    public record SessionSeat(UUID memberId, UUID holder, String name, String discipline, String organisation, boolean present, Optional<Boolean> signed) {

        public boolean isUnsigned() {
            return signed.equals(Optional.of(false));
        }

        @Override
        public String toString() {
            return "SessionSeat";
        }
    }

    public boolean isOpen() {
        return state == MeetingState.OPEN;
    }

    public Optional<SessionCase> caseOf(CaseNumber wanted) {
        return cases.stream().filter(one -> one.number().equals(wanted)).findFirst();
    }

    /** The session with a case as it now is. */
    public PanelSession with(SessionCase changed) {
        return new PanelSession(number, day, kind, state, openedAt,
                cases.stream().map(one -> one.number().equals(changed.number()) ? changed : one).toList(), seats);
    }

    @Override
    public String toString() {
        return "PanelSession " + number;
    }
}
