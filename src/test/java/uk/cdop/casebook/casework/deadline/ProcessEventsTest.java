package uk.cdop.casebook.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.StoreCases.DIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.testkit.ShippedProcesses;
import uk.cdop.casebook.testkit.StoreCases;

class ProcessEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final DeadlineRules RULES = new DeadlineRules(List.of(
            limit(ProcessEvents.PFD_REPLY, 56, TimeLimit.Unit.DAYS), limit(ProcessEvents.INCIDENT_NOTICE, 5, TimeLimit.Unit.WORKING_DAYS),
            limit(ProcessEvents.JAR_VISIT, 24, TimeLimit.Unit.HOURS), limit(DeadlineRules.CDRM, 3, TimeLimit.Unit.MONTHS)));

    private static TimeLimit limit(String code, int amount, TimeLimit.Unit unit) {
        return new TimeLimit(code, code, TimeLimit.Start.DEATH, amount, unit, "test", "test");
    }

    private static CaseFile with(HoldKind kind, Answers facts) {
        Hold hold = ShippedProcesses.hold(1, kind, DIED, Optional.empty());
        return StoreCases.notified(1).withHold(hold.withTracking(hold.tracking().withFacts(facts)));
    }

    private static Optional<Deadline> deadline(String code, CaseFile file, ProcessEvents events) {
        return RULES.of(file, events, TODAY).stream().filter(due -> due.limit().code().equals(code)).findFirst();
    }

    @Test
    void runNoLimitOfAProcessThatHasNotBegun() {
        assertThat(RULES.of(StoreCases.notified(1), TODAY)).extracting(due -> due.limit().code()).containsExactly(DeadlineRules.CDRM);
    }

    @Test
    void countFiftySixDaysFromTheIssueOverALeapDayAndAYearsEnd() {
        CaseFile file = with(HoldKind.INQUEST, Answers.NONE.with(ProcessFacts.PFD_ISSUED, LocalDate.of(2024, 1, 10)));
        assertThat(deadline(ProcessEvents.PFD_REPLY, file, ProcessEvents.NONE).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2024, 3, 6));
        CaseFile winter = with(HoldKind.INQUEST, Answers.NONE.with(ProcessFacts.PFD_ISSUED, LocalDate.of(2023, 12, 1)));
        assertThat(deadline(ProcessEvents.PFD_REPLY, winter, ProcessEvents.NONE).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2024, 1, 26));
    }

    @Test
    void countFromTheReceiptWhereTheDayOfIssueIsNotKnown() {
        CaseFile file = with(HoldKind.INQUEST, Answers.NONE.with(ProcessFacts.PFD_RECEIVED, LocalDate.of(2024, 4, 10)).with(ProcessFacts.PFD_REPLIED, LocalDate.of(2024, 5, 1)));
        assertThat(deadline(ProcessEvents.PFD_REPLY, file, ProcessEvents.NONE).orElseThrow().state()).isEqualTo(Deadline.State.MET);
    }

    @Test
    void countWorkingDaysOverAWeekend() {
        CaseFile file = with(HoldKind.RAPID_REVIEW, Answers.NONE.with(ProcessFacts.INCIDENT_KNOWN, LocalDate.of(2024, 5, 31)));
        assertThat(deadline(ProcessEvents.INCIDENT_NOTICE, file, ProcessEvents.NONE).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2024, 6, 7));
        assertThat(deadline(ProcessEvents.INCIDENT_NOTICE, file, ProcessEvents.NONE).orElseThrow().state()).isEqualTo(Deadline.State.DUE);
    }

    @Test
    void runTheClocksOfAJointResponseOnlyOnceItIsStarted() {
        JointResponse started = new JointResponse(Answers.NONE.with(JointResponse.DECISION, JointResponse.STARTED).with(JointResponse.VISIT_ON, DIED.plusDays(2)));
        ProcessEvents events = new ProcessEvents(Optional.empty(), Optional.of(started));
        assertThat(deadline(ProcessEvents.JAR_VISIT, StoreCases.notified(1), events).orElseThrow().state()).isEqualTo(Deadline.State.MET_LATE);
        ProcessEvents refused = new ProcessEvents(Optional.empty(), Optional.of(new JointResponse(Answers.NONE.with(JointResponse.DECISION, "not_triggered"))));
        assertThat(deadline(ProcessEvents.JAR_VISIT, StoreCases.notified(1), refused)).isEmpty();
    }

    @Test
    void takeTheDayOfTheMeetingFromItsRecord() {
        Cdrm held = new Cdrm(Optional.empty(), Optional.of(DIED.plusDays(30)), Optional.empty(), Optional.empty(), Optional.empty());
        ProcessEvents events = new ProcessEvents(Optional.of(held), Optional.empty());
        assertThat(deadline(DeadlineRules.CDRM, StoreCases.notified(1), events).orElseThrow().metOn()).contains(DIED.plusDays(30));
    }

    @Test
    void knowWhichLimitsAreOfProcesses() {
        assertThat(ProcessEvents.isOfProcess(ProcessEvents.PFD_REPLY)).isTrue();
        assertThat(ProcessEvents.isOfProcess(DeadlineRules.CDRM)).isFalse();
        assertThat(RULES.limit(ProcessEvents.PFD_REPLY)).isPresent();
        assertThat(RULES.limit("lim_nothing")).isEmpty();
        assertThat(new ProcessEvents(Optional.of(Cdrm.NOT_YET), Optional.of(JointResponse.NOT_RECORDED)).toString()).isEqualTo("ProcessEvents");
    }
}
