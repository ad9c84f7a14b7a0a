package uk.cdop.casebook.casework.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.action.ActionChase.OwnerReminder;

class ActionChaseTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private static ReviewAction action(String number, String owner, Optional<LocalDate> due, ActionStatus status) {
        return new ReviewAction(number, Optional.empty(), "Do it", Optional.of(owner), Optional.empty(), due, status, Optional.empty(), 0);
    }

    private static ReviewAction open(String number, String owner, LocalDate due) {
        return action(number, owner, Optional.of(due), ActionStatus.OPEN);
    }

    private static ActionChase on(LocalDate day, ReviewAction... actions) {
        return ActionChase.of(day, List.of(actions), number -> Optional.empty());
    }

    @Test
    void anActionIsOverdueOnTheDayAfterItsDayAndNotBefore() {
        assertThat(on(LEAP_DAY, open("A", "Ward", LEAP_DAY)).owners()).isEmpty();
        assertThat(on(LEAP_DAY.plusDays(1), open("A", "Ward", LEAP_DAY)).owners()).hasSize(1);
    }

    @Test
    void oneOwnerIsWrittenToOnceHoweverTheNameIsTypedTheLongestWaitFirst() {
        ActionChase chase = on(LEAP_DAY, open("B", "designated doctor ", LEAP_DAY.minusDays(2)), open("A", "Designated Doctor", LEAP_DAY.minusDays(9)), open("C", "Ward", LEAP_DAY.minusDays(1)));
        assertThat(chase.owners()).extracting(OwnerReminder::owner).containsExactly("Designated Doctor", "Ward");
        assertThat(chase.owners().getFirst().actions()).extracting(ReviewAction::number).containsExactly("A", "B");
        assertThat(chase.actions()).isEqualTo(3);
        assertThat(chase.answerBy()).isEqualTo(LocalDate.of(2024, 3, 14));
    }

    @Test
    void whatIsDoneOrHasNoDayIsLeftAloneAndWhatNobodyOwnsIsNamed() {
        ActionChase chase = on(LEAP_DAY, action("A", "Ward", Optional.of(LEAP_DAY.minusDays(9)), ActionStatus.COMPLETED), action("B", "Ward", Optional.empty(), ActionStatus.OPEN), open("C", " ", LEAP_DAY.minusDays(9)));
        assertThat(chase.owners()).isEmpty();
        assertThat(chase.withoutOwner()).extracting(ReviewAction::number).containsExactly("C");
    }

    @Test
    void anActionIsNotBroughtUpAgainForFourWeeks() {
        ReviewAction one = open("A", "Ward", LEAP_DAY.minusDays(9));
        assertThat(ActionChase.of(LEAP_DAY.plusDays(27), List.of(one), number -> Optional.of(LEAP_DAY)).owners()).isEmpty();
        assertThat(ActionChase.of(LEAP_DAY.plusDays(28), List.of(one), number -> Optional.of(LEAP_DAY)).owners()).hasSize(1);
    }
}
