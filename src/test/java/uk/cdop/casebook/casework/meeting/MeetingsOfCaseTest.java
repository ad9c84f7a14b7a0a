package uk.cdop.casebook.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** Which of several meetings a case stands before. */
class MeetingsOfCaseTest {

    private static final CaseNumber CASE = CaseNumber.of(2023, 1);
    private static final Instant AT = Instant.parse("2024-03-14T09:30:00Z");

    private static MeetingPlan planned(int sequence) {
        return new MeetingPlan(new MeetingNumber("PANEL-2024-%02d".formatted(sequence)), new MeetingPlan.When(LocalDate.of(2024, sequence, 14), LocalTime.NOON, 120),
                PanelKind.GENERAL, Optional.empty(), Optional.empty(), MeetingPlan.Course.PLANNED, List.of(AgendaEntry.ofCase(CASE, 25, new TreeSet<>())), List.of(), 0);
    }

    private static MeetingPlan open(int sequence) {
        MeetingPlan plan = planned(sequence);
        return plan.with(plan.course().opened(AT));
    }

    private static MeetingPlan decided(int sequence, AgendaOutcome became) {
        MeetingPlan plan = open(sequence).decided(CASE, became, Optional.of("A report is awaited"));
        return plan.with(plan.course().closed(AT));
    }

    private static MeetingsOfCase of(MeetingPlan... plans) {
        return new MeetingsOfCase(CASE, List.of(plans));
    }

    @Test
    void aMeetingThatHasStillToDecideItComesBeforeOneThatHas() {
        MeetingPlan deferred = decided(3, AgendaOutcome.DEFERRED);
        assertThat(of(deferred, planned(1)).current()).as("even where it was planned for an earlier day").contains(planned(1));
        assertThat(of(deferred, open(6)).toDecide()).contains(open(6));
    }

    @Test
    void oneInSessionComesBeforeOneThatIsOnlyPlannedAndOfThoseTheNext() {
        assertThat(of(planned(1), open(3), planned(6)).toDecide()).contains(open(3));
        assertThat(of(planned(6), planned(1)).toDecide()).contains(planned(1));
    }

    @Test
    void afterItsDecisionItStandsBeforeNoneAndTheLastThatDecidedIsItsMeeting() {
        MeetingPlan deferred = decided(1, AgendaOutcome.DEFERRED);
        MeetingPlan reviewed = decided(3, AgendaOutcome.REVIEWED);
        assertThat(of(reviewed, deferred).toDecide()).isEmpty();
        assertThat(of(reviewed, deferred).current()).contains(reviewed);
        assertThat(of(reviewed, deferred).wasDecidedElsewhere(deferred.when().day(), reviewed)).isTrue();
        assertThat(of(reviewed, deferred).wasDecidedElsewhere(reviewed.when().day(), reviewed)).isFalse();
    }

    @Test
    void aCancelledMeetingIsNoneOfThem() {
        MeetingPlan off = planned(1).with(planned(1).course().cancelled("Snow"));
        assertThat(of(off).current()).isEmpty();
        assertThat(of(off, decided(3, AgendaOutcome.REVIEWED)).current()).map(MeetingPlan::number).contains(planned(3).number());
    }
}
