package uk.cdop.casebook.casework.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * A meeting of the panel from its first date to its close: where and when, what for, who sits there, and the agenda in its
 * order. What was held stands beside it as a {@link PanelMeeting}, which the figures count.
 */
public record MeetingPlan(
        MeetingNumber number, When when, PanelKind kind, Optional<String> theme, Optional<String> place, Course course,
        List<AgendaEntry> agenda, List<Seat> seats, long rowVersion) {

    public MeetingPlan {
        agenda = List.copyOf(agenda);
        seats = List.copyOf(seats);
    }

    /** @param minutes how long it is meant to take; 0 where only the day is known */
    public record When(LocalDate day, LocalTime startsAt, int minutes) {

        public boolean isTimed() {
            return minutes > 0;
        }
    }

    /** A meeting of which only the record is there: its day and what became of its cases, without hours and seats. */
    public static MeetingPlan ofRecord(PanelMeeting held) {
        List<AgendaEntry> agenda = held.agenda().stream()
                .map(item -> AgendaEntry.ofCase(item.caseNumber(), 0, new TreeSet<>()).decided(item.outcome(), item.reason())).toList();
        Course course = new Course(MeetingState.CLOSED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new MeetingPlan(held.number(), new When(held.heldOn(), LocalTime.MIDNIGHT, 0), held.kind(), Optional.empty(), Optional.empty(),
                course, agenda, List.of(), held.rowVersion());
    }

    /** How far it has come, and what had to be said about it. */
    public record Course(
            MeetingState state, Optional<Instant> openedAt, Optional<Instant> closedAt, Optional<String> inquorateReason,
            Optional<String> cancelledReason) {

        public static final Course PLANNED =
                new Course(MeetingState.PLANNED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Course opened(Instant at) {
            return new Course(MeetingState.OPEN, Optional.of(at), Optional.empty(), inquorateReason, Optional.empty());
        }

        public Course closed(Instant at) {
            return new Course(MeetingState.CLOSED, openedAt, Optional.of(at), inquorateReason, Optional.empty());
        }

        public Course cancelled(String reason) {
            return new Course(MeetingState.CANCELLED, openedAt, closedAt, inquorateReason, Optional.of(reason));
        }

        public Course inquorate(Optional<String> reason) {
            return new Course(state, openedAt, closedAt, reason, cancelledReason);
        }

        @Override
        public String toString() {
            return "Course " + state;
        }
    }

    public List<CaseNumber> cases() {
        return agenda.stream().flatMap(entry -> entry.caseNumber().stream()).toList();
    }

    /** From its opening on, also once it is closed. */
    public boolean isOpened() {
        return course.state() == MeetingState.OPEN || course.state() == MeetingState.CLOSED;
    }

    public Optional<AgendaEntry> entryOf(CaseNumber wanted) {
        return agenda.stream().filter(entry -> entry.caseNumber().equals(Optional.of(wanted))).findFirst();
    }

    /** Whether the case is on the agenda and nothing became of it yet. */
    public boolean isToDecide(CaseNumber number) {
        return entryOf(number).filter(entry -> entry.outcome().isEmpty()).isPresent();
    }

    public Optional<Seat> seatOf(UUID member) {
        return seats.stream().filter(seat -> seat.memberId().equals(member)).findFirst();
    }

    /** Who is in the room now: the holders of the seats that are taken. */
    public Set<UUID> inRoom() {
        return seats.stream().filter(Seat::present).map(Seat::holder).collect(Collectors.toSet());
    }

    /** Who is in the room for a case: as it was kept with its decision, and until then whoever is there now. */
    public Set<UUID> inRoomFor(CaseNumber number) {
        return entryOf(number).flatMap(AgendaEntry::inRoom).orElseGet(this::inRoom);
    }

    /** Whoever was in the room for one case at least, or is there now. */
    public Set<UUID> cameAtAll() {
        Set<UUID> all = new HashSet<>(inRoom());
        agenda.forEach(entry -> entry.inRoom().ifPresent(all::addAll));
        return all;
    }

    /** The decided cases for which somebody was not in the room. */
    public List<CaseNumber> missedBy(UUID somebody) {
        return agenda.stream().filter(entry -> entry.inRoom().filter(there -> !there.contains(somebody)).isPresent())
                .flatMap(entry -> entry.caseNumber().stream()).toList();
    }

    public int minutesOnAgenda() {
        return agenda.stream().mapToInt(AgendaEntry::minutesPlanned).sum();
    }

    public MeetingPlan withAgenda(List<AgendaEntry> entries) {
        return new MeetingPlan(number, when, kind, theme, place, course, entries, seats, rowVersion);
    }

    public MeetingPlan withEntry(AgendaEntry changed) {
        return withAgenda(agenda.stream().map(entry -> changed.caseNumber().isPresent() && entry.caseNumber().equals(changed.caseNumber()) ? changed : entry).toList());
    }

    /** What became of a case, and with it whoever is in the room now: it counts for this case whoever comes or goes later. */
    public MeetingPlan decided(CaseNumber number, AgendaOutcome became, Optional<String> why) {
        return entryOf(number).map(entry -> withEntry(entry.decided(became, why).with(inRoom()))).orElse(this);
    }

    public MeetingPlan withSeats(List<Seat> others) {
        return new MeetingPlan(number, when, kind, theme, place, course, agenda, others, rowVersion);
    }

    public MeetingPlan withSeat(Seat changed) {
        List<Seat> now = new ArrayList<>(seats.stream().map(seat -> seat.memberId().equals(changed.memberId()) ? changed : seat).toList());
        if (seatOf(changed.memberId()).isEmpty()) {
            now.add(changed);
        }
        return withSeats(now);
    }

    public MeetingPlan with(Course other) {
        return new MeetingPlan(number, when, kind, theme, place, other, agenda, seats, rowVersion);
    }

    @Override
    public String toString() {
        return "MeetingPlan " + number;
    }
}
