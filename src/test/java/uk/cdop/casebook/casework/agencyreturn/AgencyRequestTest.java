package uk.cdop.casebook.casework.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.agencyreturn.RequestStep.NotPossible;
import uk.cdop.casebook.casework.agencyreturn.RequestStep.Taken;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;

class AgencyRequestTest {

    private static final LocalDate SENT = LocalDate.of(2024, 2, 28);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 20);
    private static final LocalDate CHASE = LocalDate.of(2024, 3, 21);
    private static final Addressee PRACTICE = new Addressee(
            Optional.of(new UUID(0, 2)), "Example Practice", Optional.empty(), Optional.of("Sam Sample"), Optional.of("sam@example.nhs.uk"));
    private static final AgencyRequest PROPOSED = AgencyRequest.proposed(
            new UUID(0, 1), CaseNumber.of(2024, 1), "gp", Addressee.unknown("General practice"), List.of(FormPart.whole(FormCode.REPORTING)),
            "every death");

    private static AgencyRequest taken(RequestStep step) {
        return ((Taken) step).request();
    }

    private static AgencyRequest sent() {
        return taken(PROPOSED.send(PRACTICE, PROPOSED.parts(), SENT, DUE, CHASE));
    }

    @Test
    void fixesToWhomItWentWhenItIsSent() {
        assertThat(sent().state()).isEqualTo(RequestState.SENT);
        assertThat(sent().to()).isEqualTo(PRACTICE);
        assertThat(sent().dueOn()).contains(DUE);
        assertThat(sent().nextChaseOn()).contains(CHASE);
    }

    @Test
    void cannotBeSentTwiceOrForNothing() {
        assertThat(sent().send(PRACTICE, PROPOSED.parts(), SENT, DUE, CHASE)).isInstanceOf(NotPossible.class);
        assertThat(PROPOSED.send(PRACTICE, List.of(), SENT, DUE, CHASE)).isInstanceOf(NotPossible.class);
        assertThat(PROPOSED.send(PRACTICE, PROPOSED.parts(), SENT, SENT.minusDays(1), CHASE)).isInstanceOf(NotPossible.class);
    }

    @Test
    void cannotComeBackBeforeItWasSent() {
        assertThat(PROPOSED.returned(SENT)).isInstanceOf(NotPossible.class);
        assertThat(sent().returned(SENT.minusDays(1))).isInstanceOf(NotPossible.class);
        assertThat(taken(sent().returned(SENT)).returnedOn()).contains(SENT);
    }

    @Test
    void isNoLongerChasedOnceItIsBack() {
        AgencyRequest back = taken(sent().returned(DUE));
        assertThat(back.nextChaseOn()).isEmpty();
        assertThat(back.isOutstanding()).isFalse();
        assertThat(back.returned(DUE)).isInstanceOf(NotPossible.class);
    }

    @Test
    void isLateFromTheDayAfterItWasDue() {
        assertThat(sent().daysLate(DUE)).isZero();
        assertThat(sent().daysLate(DUE.plusDays(3))).isEqualTo(3);
        assertThat(taken(sent().returned(DUE.plusDays(3))).daysLate(DUE.plusDays(9))).isZero();
        assertThat(PROPOSED.daysLate(DUE)).isZero();
    }

    @Test
    void letsAnAgencyThatHeldNothingAnswerAfterAll() {
        AgencyRequest nothing = taken(sent().nothingHeld(DUE));
        assertThat(nothing.state()).isEqualTo(RequestState.NOTHING_HELD);
        assertThat(taken(nothing.returned(DUE.plusDays(1))).state()).isEqualTo(RequestState.RETURNED);
        assertThat(PROPOSED.nothingHeld(DUE)).isInstanceOf(NotPossible.class);
        assertThat(sent().nothingHeld(SENT.minusDays(1))).isInstanceOf(NotPossible.class);
    }

    @Test
    void isWaivedOrCancelledOnlyWithAReason() {
        assertThat(sent().waive(DUE, "  ")).isInstanceOf(NotPossible.class);
        AgencyRequest waived = taken(sent().waive(DUE, " The practice closed. "));
        assertThat(waived.course().endReason()).contains("The practice closed.");
        assertThat(waived.cancel(DUE, "again")).isInstanceOf(NotPossible.class);
        assertThat(taken(PROPOSED.cancel(DUE, "a mistake")).state()).isEqualTo(RequestState.CANCELLED);
    }

    @Test
    void canBeTakenUpAgainWithAReason() {
        AgencyRequest again = taken(taken(sent().returned(DUE)).takeUpAgain("It was another child's form.", CHASE));
        assertThat(again.state()).isEqualTo(RequestState.SENT);
        assertThat(again.nextChaseOn()).contains(CHASE);
        AgencyRequest neverSent = taken(taken(PROPOSED.cancel(DUE, "a mistake")).takeUpAgain("It was none.", CHASE));
        assertThat(neverSent.state()).isEqualTo(RequestState.PROPOSED);
        assertThat(neverSent.nextChaseOn()).isEmpty();
        assertThat(sent().takeUpAgain("why", CHASE)).isInstanceOf(NotPossible.class);
    }

    @Test
    void isRemindedOfInOrderAndThreeTimesAtMost() {
        assertThat(sent().reminded(2, CHASE, Optional.empty())).isInstanceOf(NotPossible.class);
        assertThat(sent().reminded(1, SENT.minusDays(1), Optional.empty())).isInstanceOf(NotPossible.class);
        AgencyRequest once = taken(sent().reminded(1, CHASE, Optional.of(CHASE.plusDays(7))));
        assertThat(once.reminders()).containsExactly(new Reminder(1, CHASE));
        assertThat(once.reminded(2, CHASE.minusDays(1), Optional.empty())).isInstanceOf(NotPossible.class);
        AgencyRequest thrice = taken(taken(once.reminded(2, CHASE, Optional.empty())) instanceof AgencyRequest twice
                ? twice.reminded(3, CHASE, Optional.empty()) : null);
        assertThat(thrice.reminded(4, CHASE, Optional.empty())).isInstanceOf(NotPossible.class);
        assertThat(PROPOSED.reminded(1, CHASE, Optional.empty())).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> new Reminder(4, CHASE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEscalatedOnceAndSaysWhatCameOfIt() {
        assertThat(sent().escalate(CHASE, "", "No answer", Optional.empty())).isInstanceOf(NotPossible.class);
        assertThat(sent().escalationEnded("Answered", CHASE)).isInstanceOf(NotPossible.class);
        AgencyRequest escalated = taken(sent().escalate(CHASE, "Head of the practice", "No answer", Optional.of(CHASE.plusDays(5))));
        assertThat(escalated.escalate(CHASE, "Another", "No answer", Optional.empty())).isInstanceOf(NotPossible.class);
        assertThat(escalated.escalationEnded("Answered", CHASE.minusDays(1))).isInstanceOf(NotPossible.class);
        AgencyRequest ended = taken(taken(escalated.returned(CHASE)).escalationEnded("The form came.", CHASE));
        assertThat(ended.escalation().orElseThrow().isOpen()).isFalse();
        assertThat(ended.state()).isEqualTo(RequestState.RETURNED);
    }

    @Test
    void saysNothingOfAnybodyInItsText() {
        assertThat(sent().toString() + PRACTICE).doesNotContain("Sample").doesNotContain("example.nhs");
    }
}
