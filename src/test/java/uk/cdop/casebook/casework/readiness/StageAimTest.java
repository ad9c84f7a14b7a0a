package uk.cdop.casebook.casework.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.casefile.CaseStage.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;

class StageAimTest {

    @Test
    void goesForwardThroughEveryStageBetween() {
        assertThat(StageAim.way(ACCEPTED, READY_FOR_PANEL)).containsExactly(GATHERING_INFORMATION, AWAITING_CDRM, CDRM_HELD, READY_FOR_PANEL);
    }

    @Test
    void goesOnHoldAndBackInOneMove() {
        assertThat(StageAim.way(CDRM_HELD, ON_HOLD)).containsExactly(ON_HOLD);
        assertThat(StageAim.way(ON_HOLD, READY_FOR_PANEL)).containsExactly(READY_FOR_PANEL);
        assertThat(StageAim.way(READY_FOR_PANEL, CDRM_HELD)).containsExactly(CDRM_HELD);
    }

    @Test
    void needsNoMoveWhereTheCaseStandsAlready() {
        assertThat(StageAim.way(ON_HOLD, ON_HOLD)).isEmpty();
    }

    @Test
    void neverLeadsThroughAHoldOrAlongAMoveThatIsNotAllowed() {
        List<CaseStage> moving = List.of(ACCEPTED, GATHERING_INFORMATION, AWAITING_CDRM, CDRM_HELD, ON_HOLD, READY_FOR_PANEL, DEFERRED, REOPENED);
        for (CaseStage from : moving) {
            for (CaseStage aim : List.of(GATHERING_INFORMATION, AWAITING_CDRM, CDRM_HELD, ON_HOLD, READY_FOR_PANEL)) {
                CaseStage at = from;
                for (CaseStage next : StageAim.way(from, aim)) {
                    assertThat(StageRules.allows(at, next)).as(from + " to " + aim).isTrue();
                    assertThat(next == ON_HOLD && aim != ON_HOLD).isFalse();
                    at = next;
                }
                assertThat(at).isEqualTo(aim);
            }
        }
    }
}
