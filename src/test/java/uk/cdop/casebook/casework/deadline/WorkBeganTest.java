package uk.cdop.casebook.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.SampleAreas;

class WorkBeganTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 10);
    private final DeadlineRules rules = new DeadlineRules(TimeLimitFile.read(SampleAreas.resource("/deadlines/time-limits.csv")));

    private static DeadlineFacts facts(LocalDate died, LocalDate notified) {
        return new DeadlineFacts(false, died, notified, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    private Deadline.State state(DeadlineRules of, String limit, DeadlineFacts facts) {
        return of.of(facts, LATER).stream().filter(deadline -> deadline.limit().code().equals(limit)).findFirst().orElseThrow().state();
    }

    @Test
    void theDayItselfIsNotEarlierAndWithoutADayNothingIs() {
        assertThat(WorkBegan.on(LEAP_DAY).isEarlier(LEAP_DAY.minusDays(1))).isTrue();
        assertThat(WorkBegan.on(LEAP_DAY).isEarlier(LEAP_DAY)).isFalse();
        assertThat(WorkBegan.on(LEAP_DAY).isSince(LEAP_DAY)).isTrue();
        assertThat(WorkBegan.NOT_SET.isEarlier(LocalDate.MIN)).isFalse();
        assertThat(WorkBegan.NOT_SET.isSince(LATER)).isFalse();
    }

    @Test
    void anEarlierCaseIsNotLateByTheNoticeNorByWhatHadPassedBefore() {
        DeadlineFacts early = facts(LocalDate.of(2023, 10, 2), LocalDate.of(2023, 10, 20));
        DeadlineRules since = rules.since(WorkBegan.on(LEAP_DAY));
        assertThat(state(since, DeadlineRules.NOTIFY, early)).isEqualTo(Deadline.State.BEFORE_WORK_BEGAN);
        assertThat(state(since, DeadlineRules.CDRM, early)).isEqualTo(Deadline.State.BEFORE_WORK_BEGAN);
        assertThat(state(rules, DeadlineRules.CDRM, early)).isEqualTo(Deadline.State.OVERDUE);
        assertThat(state(rules, DeadlineRules.NOTIFY, early)).isEqualTo(Deadline.State.MET_LATE);
    }

    @Test
    void whatEndsAfterTheDayIsWorkAlsoInAnEarlierCase() {
        DeadlineFacts early = facts(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 2, 21));
        DeadlineRules since = rules.since(WorkBegan.on(LEAP_DAY));
        assertThat(state(since, DeadlineRules.CDRM, early)).isEqualTo(Deadline.State.OVERDUE);
        assertThat(state(since, DeadlineRules.NOTIFY, early)).isEqualTo(Deadline.State.MET);
    }

    @Test
    void aCaseNotifiedOnTheDayIsMeasuredLikeAnyOther() {
        DeadlineFacts late = facts(LocalDate.of(2024, 2, 20), LEAP_DAY);
        assertThat(state(rules.since(WorkBegan.on(LEAP_DAY)), DeadlineRules.NOTIFY, late)).isEqualTo(Deadline.State.MET_LATE);
    }

    @Test
    void otherLimitsKeepTheDay() {
        DeadlineRules since = rules.since(WorkBegan.on(LEAP_DAY)).with(rules.limits());
        assertThat(since.workBegan()).isEqualTo(WorkBegan.on(LEAP_DAY));
    }

    @Test
    void aNoticeHasUntilTheNextWorkingDay() {
        TimeLimit limit = rules.limit(DeadlineRules.NOTIFY).orElseThrow();
        LocalDate friday = LocalDate.of(2024, 3, 1);
        assertThat(rules.noticeDue(limit, friday)).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(state(rules, DeadlineRules.NOTIFY, facts(friday, LocalDate.of(2024, 3, 4)))).isEqualTo(Deadline.State.MET);
    }
}
