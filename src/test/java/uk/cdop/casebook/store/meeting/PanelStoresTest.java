package uk.cdop.casebook.store.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionProgress;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** Members, planned meetings, seats, interests and the origin of actions, over a real vault. */
class PanelStoresTest {

    private static final UUID MEMBER = new UUID(1, 1);
    private static final UUID SUBSTITUTE = new UUID(1, 2);
    private static final CaseNumber FIRST = CaseNumber.of(2023, 1);
    private static final CaseNumber SECOND = CaseNumber.of(2023, 2);

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 3, 14));
        office.keep(StoreCases.notified(1), StoreCases.notified(2));
        change(records -> {
            records.members().add(member(MEMBER, "Robin Sample", Optional.empty()));
            records.members().add(member(SUBSTITUTE, "alex Sample", Optional.of(MEMBER)));
        });
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static void change(Consumer<Records> change) {
        office.change(records -> {
            change.accept(records);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private static PanelMember member(UUID id, String name, Optional<UUID> substitutes) {
        return new PanelMember(id, name, "police", "Example Police", Optional.of("Inspector"), Optional.of("sample@example.invalid"), false,
                substitutes, ValidDates.since(LocalDate.of(2023, 1, 1)), 0);
    }

    private static MeetingPlan plan(String number, LocalDate day, CaseNumber... cases) {
        List<AgendaEntry> agenda = new java.util.ArrayList<>(List.of(AgendaEntry.ofSubject(EntryKind.STANDING_ITEM, "Apologies", 5)));
        for (CaseNumber each : cases) {
            agenda.add(AgendaEntry.ofCase(each, 25, new TreeSet<>(List.of("police", "schools"))));
        }
        return new MeetingPlan(new MeetingNumber(number), new MeetingPlan.When(day, LocalTime.of(9, 30), 180), PanelKind.OTHER_THEME,
                Optional.of("Drowning"), Optional.of("Room 2"), MeetingPlan.Course.PLANNED, agenda,
                List.of(Seat.of(MEMBER).answered(SeatAnswer.ACCEPTED)), 0);
    }

    private static MeetingPlan stored(MeetingPlan plan) {
        return office.read(records -> records.meetingPlans().find(plan.number())).orElseThrow();
    }

    @Test
    void membersAreKeptByNameWithTheirTermAndWhoMayTakeTheirSeat() {
        List<PanelMember> all = office.read(records -> records.members().all());
        assertThat(all).extracting(PanelMember::name).containsExactly("alex Sample", "Robin Sample");
        assertThat(all.getFirst()).isEqualTo(member(SUBSTITUTE, "alex Sample", Optional.of(MEMBER)));
        assertThat(all.getFirst().isInOfficeOn(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(all.getFirst().isInOfficeOn(LocalDate.of(2023, 1, 1))).isTrue();
    }

    @Test
    void aMeetingIsKeptFromThePlanToTheCloseWithItsAgendaInOrder() {
        MeetingPlan planned = plan("PANEL-2024-01", LocalDate.of(2024, 3, 31), SECOND, FIRST);
        change(records -> records.meetingPlans().add(planned));
        assertThat(stored(planned)).isEqualTo(planned);
        MeetingPlan held = planned
                .withEntry(planned.entryOf(SECOND).orElseThrow().decided(AgendaOutcome.DEFERRED, Optional.of("Report awaited")).with(Set.of(MEMBER, SUBSTITUTE)).took(1500))
                .withEntry(planned.entryOf(FIRST).orElseThrow().with(Set.of()))
                .withSeat(Seat.of(MEMBER).answered(SeatAnswer.DECLINED).takenBy(Optional.of(SUBSTITUTE)).present(true)
                        .signed(Optional.of(LocalDate.of(2024, 3, 31))))
                .with(planned.course().opened(Instant.parse("2024-03-31T08:30:00Z")).inquorate(Optional.of("No substitute could be found"))
                        .closed(Instant.parse("2024-03-31T11:30:00Z")));
        change(records -> records.meetingPlans().update(held));
        MeetingPlan now = stored(held);
        assertThat(now.agenda()).isEqualTo(held.agenda());
        assertThat(now.seats()).isEqualTo(held.seats());
        assertThat(now.course()).isEqualTo(held.course());
        assertThat(now.rowVersion()).isEqualTo(1);
        assertThatThrownBy(() -> change(records -> records.meetingPlans().update(held))).isInstanceOf(OfficeFailure.class);
        assertThat(stored(held)).isEqualTo(now);
    }

    @Test
    void theMeetingsOfACaseAreFound() {
        MeetingPlan with = plan("PANEL-2025-01", LocalDate.of(2025, 1, 31), FIRST);
        MeetingPlan without = plan("PANEL-2025-02", LocalDate.of(2025, 4, 30));
        change(records -> {
            records.meetingPlans().add(without);
            records.meetingPlans().add(with);
        });
        List<MeetingPlan> found = office.read(records -> records.meetingPlans().withCase(FIRST));
        assertThat(found).extracting(MeetingPlan::number).contains(with.number())
                .doesNotContain(without.number());
    }

    @Test
    void whatAMemberDeclaredIsKeptOnceAndReplacedByItsHandling() {
        MeetingPlan planned = plan("PANEL-2026-01", LocalDate.of(2026, 1, 31), FIRST);
        MemberInterest declared = new MemberInterest(new UUID(2, 1), planned.number(), FIRST, MEMBER, InterestOrigin.DECLARED,
                "Was on duty that day", InterestHandling.OPEN, Optional.empty());
        change(records -> {
            records.meetingPlans().add(planned);
            records.meetingPlans().keep(declared);
            records.meetingPlans().keep(declared.handled(InterestHandling.RECUSED, Optional.empty()));
        });
        List<MemberInterest> kept = office.read(records -> records.meetingPlans().interests(planned.number()));
        assertThat(kept)
                .containsExactly(declared.handled(InterestHandling.RECUSED, Optional.empty()));
    }

    @Test
    void anActionKeepsItsOriginAndWhatBecameOfIt() {
        ReviewAction action = new ReviewAction("ACT-2024-001", Optional.of(FIRST), "Review the guidance", Optional.empty(), Optional.empty(),
                Optional.empty(), ActionStatus.OPEN, Optional.empty(),
                new ActionOrigin(Optional.of(new MeetingNumber("PANEL-2024-01")), Optional.of("C_WATER"), Optional.of(LearningLevel.REGIONAL)),
                new ActionProgress(Optional.of("Minutes of the board"), Optional.of("Accepted")), 0);
        change(records -> records.actions().add(List.of(action)));
        Optional<ReviewAction> kept = office.read(records -> records.actions().find("ACT-2024-001"));
        assertThat(kept).contains(action);
    }
}
