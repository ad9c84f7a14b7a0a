package uk.cdop.casebook.casework.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.ShippedProcesses;

class DurationsTest {

    private static final LocalDate DIED = LocalDate.of(2023, 3, 1);
    private static final LocalDate END = DIED.plusDays(100);

    private static Durations of(Hold... holds) {
        return Durations.between(DIED, END, List.of(holds), ShippedProcesses.rules());
    }

    private static Hold hold(HoldKind kind, int from, Integer to) {
        return ShippedProcesses.hold(from + 1, kind, DIED.plusDays(from), Optional.ofNullable(to).map(DIED::plusDays));
    }

    @Test
    void areTheSameWhereNothingStoppedTheClock() {
        assertThat(of()).isEqualTo(new Durations(100, 0, 0, 0));
        assertThat(of().net()).isEqualTo(100);
    }

    @Test
    void takeOffALegalProcess() {
        assertThat(of(hold(HoldKind.INQUEST, 10, 40)).net()).isEqualTo(70);
    }

    @Test
    void takeOffDaysOfOverlappingProcessesOnce() {
        Durations overlapping = of(hold(HoldKind.INQUEST, 10, 40), hold(HoldKind.CRIMINAL, 30, 60));
        assertThat(overlapping.stopped()).isEqualTo(50);
        assertThat(overlapping.legal()).isEqualTo(50);
        assertThat(overlapping.net()).isEqualTo(50);
    }

    @Test
    void takeOffAProcessWithinAnotherOnce() {
        assertThat(of(hold(HoldKind.INQUEST, 10, 60), hold(HoldKind.CRIMINAL, 20, 30)).net()).isEqualTo(50);
    }

    @Test
    void countProcessesThatMeetWithoutAGap() {
        assertThat(of(hold(HoldKind.INQUEST, 10, 40), hold(HoldKind.CRIMINAL, 40, 60)).stopped()).isEqualTo(50);
    }

    @Test
    void tellLegalAndFamilyDaysApartAndTheirUnionTogether() {
        Durations both = of(hold(HoldKind.INQUEST, 10, 40), hold(HoldKind.FAMILY_PAUSE, 30, 50));
        assertThat(both.legal()).isEqualTo(30);
        assertThat(both.family()).isEqualTo(20);
        assertThat(both.stopped()).isEqualTo(40);
        assertThat(both.net()).isEqualTo(60);
    }

    @Test
    void runAnOpenProcessUpToTheEnd() {
        assertThat(of(hold(HoldKind.INQUEST, 70, null)).net()).isEqualTo(70);
    }

    @Test
    void countNothingOfAProcessThatEndsOnTheDayItBegan() {
        assertThat(of(hold(HoldKind.INQUEST, 10, 10)).stopped()).isZero();
    }

    @Test
    void cutWhatLiesBeforeTheDeathAndAfterTheEnd() {
        assertThat(of(hold(HoldKind.CRIMINAL, -20, 5)).stopped()).isEqualTo(5);
        assertThat(of(hold(HoldKind.CRIMINAL, 95, 140)).stopped()).isEqualTo(5);
        assertThat(of(hold(HoldKind.CRIMINAL, -20, -10)).stopped()).isZero();
        assertThat(of(hold(HoldKind.CRIMINAL, 120, 140)).stopped()).isZero();
    }

    @Test
    void leaveTheTimeOfOtherReviewsToTheReview() {
        assertThat(of(hold(HoldKind.PSII, 10, 60), hold(HoldKind.COMPLAINT, 0, null)).stopped()).isZero();
    }

    @Test
    void doNotStopForAProcessThatHoldsNothingUp() {
        Hold agreed = hold(HoldKind.CRIMINAL, 10, 40);
        Hold goesAhead = new Hold(
                agreed.id(), agreed.kind(), agreed.body(), agreed.openedOn(), agreed.expectedEnd(), agreed.closedOn(), agreed.outcome(), false, false);
        assertThat(of(goesAhead).stopped()).isZero();
    }

    @Test
    void countALeapDay() {
        LocalDate start = LocalDate.of(2024, 2, 1);
        Hold pause = ShippedProcesses.hold(1, HoldKind.FAMILY_PAUSE, LocalDate.of(2024, 2, 28), Optional.of(LocalDate.of(2024, 3, 1)));
        Durations leap = Durations.between(start, LocalDate.of(2024, 3, 2), List.of(pause), ShippedProcesses.rules());
        assertThat(leap).isEqualTo(new Durations(30, 0, 2, 2));
    }

    @Test
    void areNothingOnTheDayItself() {
        assertThat(Durations.between(DIED, DIED, List.of(hold(HoldKind.INQUEST, 0, null)), ShippedProcesses.rules())).isEqualTo(new Durations(0, 0, 0, 0));
    }

    private static Hold blocking(Hold hold, boolean blocks) {
        return new Hold(hold.id(), hold.kind(), hold.body(), hold.openedOn(), hold.expectedEnd(), hold.closedOn(), hold.outcome(), false, blocks, hold.tracking());
    }

    private static Hold changed(Hold before, boolean blocks, int day) {
        return Waits.after(before, blocking(before, blocks), DIED.plusDays(day));
    }

    @Test
    void keepThePausesOfAProcessThatHoldsUpNothingAnyMore() {
        Hold inquest = blocking(hold(HoldKind.INQUEST, 10, null), true);
        assertThat(of(inquest).stopped()).isEqualTo(90);
        Hold freed = changed(inquest, false, 40);
        assertThat(of(freed)).isEqualTo(new Durations(100, 30, 0, 30));
        Hold again = changed(freed, true, 70);
        assertThat(of(again).stopped()).isEqualTo(60);
        assertThat(of(changed(again, false, 80)).stopped()).isEqualTo(40);
        assertThat(of(again.closed(DIED.plusDays(75), Optional.empty())).stopped()).isEqualTo(35);
    }

    @Test
    void countAsIfNothingHappenedWhereAProcessIsFreedAndHeldAgainOnOneDay() {
        Hold inquest = blocking(hold(HoldKind.INQUEST, 10, null), true);
        Hold back = changed(changed(inquest, false, 40), true, 40);
        assertThat(of(back).stopped()).isEqualTo(90);
        assertThat(back.tracking().facts()).isEqualTo(inquest.tracking().facts());
    }

    @Test
    void keepThePauseOfAClosedProcessUpToItsEndWhereItIsFreedLater() {
        Hold closed = blocking(hold(HoldKind.INQUEST, 10, 40), true);
        assertThat(of(changed(closed, false, 90)).stopped()).isEqualTo(30);
    }

    @Test
    void moveTheBeginningOfAPauseWithTheOpeningOfTheProcess() {
        Hold freed = changed(blocking(hold(HoldKind.INQUEST, 10, null), true), false, 40);
        Hold earlier = new Hold(freed.id(), freed.kind(), freed.body(), DIED.plusDays(5), freed.expectedEnd(), freed.closedOn(), freed.outcome(), false, false, freed.tracking());
        assertThat(of(Waits.after(freed, earlier, DIED.plusDays(50))).stopped()).isEqualTo(35);
    }

    @Test
    void stopNothingForAProcessThatNeverHeldAnythingUp() {
        assertThat(of(blocking(hold(HoldKind.INQUEST, 10, null), false)).stopped()).isZero();
    }
}
