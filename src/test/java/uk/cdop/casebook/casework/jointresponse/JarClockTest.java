package uk.cdop.casebook.casework.jointresponse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answers;

class JarClockTest {

    private static final LocalDate DIED = LocalDate.of(2024, 1, 10);
    private static final LocalDateTime NOW = DIED.plusDays(3).atTime(12, 0);

    private static JarClock clock(LocalDate died, Optional<LocalTime> at, int hours, Optional<LocalDateTime> met) {
        return JarClock.of(died, at, hours, met, NOW);
    }

    @Test
    void runsSoManyHoursFromTheMinuteOfDeath() {
        assertThat(clock(DIED, Optional.of(LocalTime.of(4, 20)), 24, Optional.empty()).due()).isEqualTo(LocalDateTime.of(2024, 1, 11, 4, 20));
    }

    @Test
    void runsFromTheEndOfTheDayWhereTheTimeIsNotKnown() {
        assertThat(clock(DIED, Optional.empty(), 48, Optional.empty()).due()).isEqualTo(LocalDateTime.of(2024, 1, 12, 23, 59));
    }

    @Test
    void countsHoursThatPassWhenTheClocksGoForward() {
        LocalDate eve = LocalDate.of(2024, 3, 30);
        assertThat(clock(eve, Optional.of(LocalTime.of(22, 0)), 24, Optional.empty()).due()).isEqualTo(LocalDateTime.of(2024, 3, 31, 23, 0));
    }

    @Test
    void countsHoursThatPassWhenTheClocksGoBack() {
        LocalDate eve = LocalDate.of(2024, 10, 26);
        assertThat(clock(eve, Optional.of(LocalTime.of(22, 0)), 24, Optional.empty()).due()).isEqualTo(LocalDateTime.of(2024, 10, 27, 21, 0));
    }

    @Test
    void saysWhetherItWasMet() {
        Optional<LocalTime> at = Optional.of(LocalTime.of(4, 20));
        assertThat(clock(DIED, at, 24, Optional.of(DIED.plusDays(1).atTime(4, 20))).state()).isEqualTo(JarClock.State.MET);
        assertThat(clock(DIED, at, 24, Optional.of(DIED.plusDays(1).atTime(4, 21))).state()).isEqualTo(JarClock.State.MET_LATE);
        assertThat(clock(DIED, at, 24, Optional.empty()).state()).isEqualTo(JarClock.State.LATE);
        assertThat(clock(DIED.plusDays(2), at, 48, Optional.empty()).state()).isEqualTo(JarClock.State.RUNNING);
    }

    @Test
    void takesAMeetingWithoutATimeAsHeldByTheEndOfItsDay() {
        JointResponse response = new JointResponse(Answers.NONE
                .with(JointResponse.DECISION, JointResponse.STARTED).with(JointResponse.FIRST_MEETING_ON, DIED.plusDays(1))
                .with(JointResponse.VISIT_ON, DIED).with(JointResponse.VISIT_AT, LocalTime.of(9, 5)));
        assertThat(response.isStarted()).isTrue();
        assertThat(response.firstMetAt()).contains(DIED.plusDays(1).atTime(23, 59));
        assertThat(response.visitedAt()).contains(DIED.atTime(9, 5));
        assertThat(JointResponse.NOT_RECORDED.isDecided()).isFalse();
        assertThat(JointResponse.NOT_RECORDED.visitedAt()).isEmpty();
    }

    @Test
    void namesNobody() {
        assertThat(new JointResponse(Answers.NONE.with(JointResponse.DECIDED_BY, "Dr Sample")).toString()).doesNotContain("Sample");
    }
}
