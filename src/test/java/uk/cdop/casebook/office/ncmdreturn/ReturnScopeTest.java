package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReturnCases;

class ReturnScopeTest {

    private static final ReturnScope SCOPE = new ReturnScope(new FinancialYear(2023));

    @Test
    void takesInTheFirstAndTheLastDayOfTheYear() {
        assertThat(takesIn(notifiedOn(1, "2023-04-01"))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2024-03-31"))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2024-04-01"))).isFalse();
    }

    @Test
    void takesInWhatWasOpenFromBefore() {
        assertThat(takesIn(notifiedOn(1, "2021-06-01"))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").movedTo(CaseStage.GATHERING_INFORMATION, "2021-07-01"))).isTrue();
    }

    @Test
    void takesInAReviewOfTheYearWhetherOrNotItIsMarkedComplete() {
        assertThat(takesIn(notifiedOn(1, "2022-06-01").reviewedOn("2024-03-31"))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2022-06-01").reviewedOn("2024-03-31").movedTo(CaseStage.COMPLETED, "2024-05-01"))).isTrue();
    }

    @Test
    void leavesOutWhatWasClosedBefore() {
        assertThat(takesIn(notifiedOn(1, "2022-06-01").reviewedOn("2023-02-01").movedTo(CaseStage.COMPLETED, "2023-03-31"))).isFalse();
        assertThat(takesIn(notifiedOn(1, "2022-06-01").movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, "2022-06-03"))).isFalse();
    }

    @Test
    void aReviewMarkedCompleteInTheNewYearWasOpenOnItsFirstDay() {
        assertThat(takesIn(notifiedOn(1, "2022-06-01").reviewedOn("2023-03-20").movedTo(CaseStage.COMPLETED, "2023-04-01"))).isTrue();
    }

    @Test
    void aCaseReopenedInTheYearIsOpenAgain() {
        assertThat(takesIn(notifiedOn(1, "2021-06-01").reviewedOn("2022-02-01")
                .movedTo(CaseStage.COMPLETED, "2022-02-10").movedTo(CaseStage.REOPENED, "2023-09-01"))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").reviewedOn("2022-02-01")
                .movedTo(CaseStage.COMPLETED, "2022-02-10").movedTo(CaseStage.REOPENED, "2024-04-01"))).isFalse();
    }

    @Test
    void leavesOutWhatWasSentAwayBeforeTheYearAndKeepsWhatLeftInIt() {
        assertThat(takesIn(notifiedOn(1, "2023-02-01").movedTo(CaseStage.TRANSFERRED_OUT, "2023-03-31"))).isFalse();
        assertThat(takesIn(notifiedOn(1, "2023-02-01").movedTo(CaseStage.TRANSFERRED_OUT, "2023-04-01"))).isTrue();
    }

    @Test
    void leavesOutDuplicatesAndChildrenFromElsewhere() {
        assertThat(takesIn(notifiedOn(1, "2023-06-01").movedTo(CaseStage.DUPLICATE, "2023-06-02"))).isFalse();
        assertThat(takesIn(notifiedOn(1, "2023-06-01").from(ReportingArea.OUT_OF_AREA))).isFalse();
    }

    @Test
    void goesByTheStageWhereNoMovesAreOnRecord() {
        assertThat(takesIn(notifiedOn(1, "2021-06-01").nowAt(CaseStage.ON_HOLD))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").nowAt(CaseStage.DUPLICATE))).isFalse();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").nowAt(CaseStage.REJECTED_OUT_OF_SCOPE))).isFalse();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").nowAt(CaseStage.TRANSFERRED_OUT).sentAwayOn("2023-03-31"))).isFalse();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").nowAt(CaseStage.TRANSFERRED_OUT).sentAwayOn("2023-04-01"))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").reviewedOn("2023-01-01").nowAt(CaseStage.CLOSED))).isFalse();
    }

    @Test
    void readsTheStageBeforeTheFirstMoveOnRecord() {
        assertThat(takesIn(notifiedOn(1, "2021-06-01").nowAt(CaseStage.GATHERING_INFORMATION)
                .movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, "2023-05-01"))).isTrue();
        assertThat(takesIn(notifiedOn(1, "2021-06-01").nowAt(CaseStage.CLOSED).movedTo(CaseStage.REOPENED, "2024-06-01"))).isFalse();
    }

    private static boolean takesIn(ReturnCases built) {
        return SCOPE.takesIn(built.file());
    }
}
