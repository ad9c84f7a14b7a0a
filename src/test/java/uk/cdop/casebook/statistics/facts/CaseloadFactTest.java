package uk.cdop.casebook.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseloadFact.Flow;
import uk.cdop.casebook.statistics.facts.CaseloadFact.Move;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;

class CaseloadFactTest {

    private static List<Move> movesOf(CaseFactBuilder one) {
        return Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), List.of(one.facts()), List.of())
                .caseload().getFirst().moves();
    }

    private static Move move(Flow flow, String day) {
        return new Move(flow, LocalDate.parse(day));
    }

    @Test
    void aCaseComesInWhenItIsNotifiedAndLeavesOnTheDayOfThePanel() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").reviewed("2023-11-01")))
                .containsExactly(move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REVIEWED, "2023-11-01"));
    }

    @Test
    void aPanelReviewThatIsNotMarkedCompleteLeavesTheCaseInTheCaseload() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").moved(CaseStage.REVIEWED, "2023-11-01")))
                .containsExactly(move(Flow.NOTIFIED, "2023-05-11"));
    }

    @Test
    void withoutTheMovesTheDayOfTheReviewCounts() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").reviewDay("2023-11-01")))
                .containsExactly(move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REVIEWED, "2023-11-01"));
    }

    @Test
    void aCaseFromAnotherPanelComesInByTransferAndIsNotNotified() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").transferredIn("2023-08-01")))
                .containsExactly(move(Flow.TRANSFERRED_IN, "2023-08-01"));
        Snapshot snapshot = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31),
                List.of(aCase(1).transferredIn("2023-08-01").facts()), List.of());
        assertThat(snapshot.notifications()).isEmpty();
        assertThat(snapshot.deaths()).hasSize(1);
    }

    @Test
    void aReopenedCaseComesInAgainAndLeavesAgain() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").reviewed("2023-11-01").moved(CaseStage.REOPENED, "2024-02-01").reviewed("2024-06-01")))
                .containsExactly(
                        move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REVIEWED, "2023-11-01"),
                        move(Flow.REOPENED, "2024-02-01"), move(Flow.REVIEWED, "2024-06-01"));
    }

    @Test
    void reopeningBeforeTheReviewWasCompleteChangesNothing() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").moved(CaseStage.REVIEWED, "2023-11-01").moved(CaseStage.REOPENED, "2023-11-03")))
                .containsExactly(move(Flow.NOTIFIED, "2023-05-11"));
    }

    @Test
    void theFirstPanelDayIsNotTakenForTheSecondReview() {
        assertThat(movesOf(aCase(1).notified("2023-05-11")
                        .moved(CaseStage.REVIEWED, "2023-11-01").moved(CaseStage.REOPENED, "2023-11-03").reviewDay("2024-01-10")
                        .moved(CaseStage.COMPLETED, "2024-01-12")))
                .containsExactly(move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REVIEWED, "2024-01-10"));
    }

    @Test
    void closingACompletedCaseIsNotASecondReview() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").reviewed("2023-11-01")
                        .moved(CaseStage.ACTIONS_OPEN, "2023-12-01").moved(CaseStage.CLOSED, "2024-01-01")))
                .hasSize(2);
    }

    @Test
    void aCaseThatMovedAwayCanComeBack() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").moved(CaseStage.TRANSFERRED_OUT, "2023-06-01").moved(CaseStage.REOPENED, "2023-07-01")))
                .containsExactly(
                        move(Flow.NOTIFIED, "2023-05-11"), move(Flow.TRANSFERRED_OUT, "2023-06-01"), move(Flow.REOPENED, "2023-07-01"));
    }

    @Test
    void movesOutOfTimeAreBroughtIntoTime() {
        assertThat(movesOf(aCase(1).notified("2023-05-11").reviewDay("2023-04-01")))
                .containsExactly(move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REVIEWED, "2023-05-11"));
    }

    @Test
    void aCaseIsOpenFromTheDayItComesInToTheDayBeforeItLeaves() {
        CaseloadFact fact = new CaseloadFact(CaseNumber.of(2023, 1), ReportingArea.DORSET,
                List.of(move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REVIEWED, "2024-03-31")));
        assertThat(fact.isOpenAtEndOf(LocalDate.of(2023, 5, 10))).isFalse();
        assertThat(fact.isOpenAtEndOf(LocalDate.of(2023, 5, 11))).isTrue();
        assertThat(fact.isOpenAtEndOf(LocalDate.of(2024, 3, 30))).isTrue();
        assertThat(fact.isOpenAtEndOf(LocalDate.of(2024, 3, 31))).isFalse();
    }

    @Test
    void refusesMovesThatDoNotAlternateOrRunBackwards() {
        assertThatThrownBy(() -> new CaseloadFact(CaseNumber.of(2023, 1), ReportingArea.DORSET,
                List.of(move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REOPENED, "2023-06-11")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CaseloadFact(CaseNumber.of(2023, 1), ReportingArea.DORSET,
                List.of(move(Flow.NOTIFIED, "2023-05-11"), move(Flow.REVIEWED, "2023-05-10")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAChildFromElsewhere() {
        assertThatThrownBy(() -> new CaseloadFact(CaseNumber.of(2023, 1), ReportingArea.OUT_OF_AREA, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
