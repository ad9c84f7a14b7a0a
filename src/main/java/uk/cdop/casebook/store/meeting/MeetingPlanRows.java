package uk.cdop.casebook.store.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.store.schema.tables.records.AgendaEntryRecord;
import uk.cdop.casebook.store.schema.tables.records.MeetingPlanRecord;
import uk.cdop.casebook.store.schema.tables.records.MeetingSeatRecord;
import uk.cdop.casebook.store.schema.tables.records.MemberInterestRecord;

/** Planned meetings as rows, and rows as planned meetings. */
final class MeetingPlanRows {

    private MeetingPlanRows() {}

    static MeetingPlan plan(MeetingPlanRecord row, List<AgendaEntry> agenda, List<Seat> seats) {
        return new MeetingPlan(
                new MeetingNumber(row.getMeetingNumber()), new MeetingPlan.When(row.getMeetsOn(), row.getStartsAt(), row.getMinutesPlanned()),
                Coded.require(PanelKind.class, row.getKind()), Optional.ofNullable(row.getTheme()), Optional.ofNullable(row.getPlace()),
                new MeetingPlan.Course(
                        Coded.require(MeetingState.class, row.getState()), moment(row.getOpenedAt()), moment(row.getClosedAt()),
                        Optional.ofNullable(row.getInquorateReason()), Optional.ofNullable(row.getCancelledReason())),
                agenda, seats, row.getRowVersion());
    }

    static MeetingPlanRecord row(MeetingPlan plan, long version) {
        MeetingPlan.Course course = plan.course();
        return new MeetingPlanRecord(
                plan.number().text(), version, plan.when().day(), plan.when().startsAt(), plan.when().minutes(), plan.kind().code(),
                plan.theme().orElse(null), plan.place().orElse(null), course.state().code(), stamp(course.openedAt()), stamp(course.closedAt()),
                course.inquorateReason().orElse(null), course.cancelledReason().orElse(null));
    }

    private static Optional<Instant> moment(OffsetDateTime stamp) {
        return Optional.ofNullable(stamp).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stamp(Optional<Instant> moment) {
        return moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    static AgendaEntry entry(AgendaEntryRecord row) {
        return new AgendaEntry(
                Coded.require(EntryKind.class, row.getKind()), Optional.ofNullable(row.getCaseNumber()).map(CaseNumber::new),
                Optional.ofNullable(row.getSubject()), row.getMinutesPlanned(), codes(row.getExpertise()),
                Optional.ofNullable(row.getOutcome()).map(code -> Coded.require(AgendaOutcome.class, code)),
                Optional.ofNullable(row.getOutcomeReason()), row.getSecondsTaken(), Optional.ofNullable(row.getInRoom()).map(MeetingPlanRows::people));
    }

    private static TreeSet<String> codes(String joined) {
        return joined == null ? new TreeSet<>() : new TreeSet<>(List.of(joined.split(",")));
    }

    private static Set<UUID> people(String joined) {
        return joined.isEmpty() ? Set.of() : Arrays.stream(joined.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }

    static List<AgendaEntryRecord> entries(MeetingPlan plan) {
        return IntStream.range(0, plan.agenda().size()).mapToObj(place -> entry(plan, place)).toList();
    }

    private static AgendaEntryRecord entry(MeetingPlan plan, int place) {
        AgendaEntry entry = plan.agenda().get(place);
        return new AgendaEntryRecord(
                plan.number().text(), place, entry.kind().code(), entry.caseNumber().map(CaseNumber::text).orElse(null),
                entry.subject().orElse(null), entry.minutesPlanned(), entry.expertise().isEmpty() ? null : String.join(",", entry.expertise()),
                entry.outcome().map(AgendaOutcome::code).orElse(null), entry.reason().orElse(null), entry.secondsTaken(),
                entry.inRoom().map(there -> there.stream().map(UUID::toString).sorted().collect(Collectors.joining(","))).orElse(null));
    }

    static Seat seat(MeetingSeatRecord row) {
        return new Seat(
                row.getMemberId(), Coded.require(SeatAnswer.class, row.getAnswer()), Optional.ofNullable(row.getSubstituteId()), row.getPresent(),
                Optional.ofNullable(row.getConfidentialityOn()));
    }

    static List<MeetingSeatRecord> seats(MeetingPlan plan) {
        return plan.seats().stream().map(seat -> new MeetingSeatRecord(
                plan.number().text(), seat.memberId(), seat.answer().code(), seat.substitute().orElse(null), seat.present(),
                seat.confidentialityOn().orElse(null))).toList();
    }

    static MemberInterest interest(MemberInterestRecord row) {
        return new MemberInterest(
                row.getInterestId(), new MeetingNumber(row.getMeetingNumber()), new CaseNumber(row.getCaseNumber()), row.getMemberId(),
                Coded.require(InterestOrigin.class, row.getOrigin()), row.getDetail(), Coded.require(InterestHandling.class, row.getHandling()),
                Optional.ofNullable(row.getHandlingReason()));
    }

    static MemberInterestRecord row(MemberInterest interest) {
        return new MemberInterestRecord(
                interest.id(), interest.meeting().text(), interest.caseNumber().text(), interest.memberId(), interest.origin().code(),
                interest.detail(), interest.handling().code(), interest.reason().orElse(null));
    }
}
