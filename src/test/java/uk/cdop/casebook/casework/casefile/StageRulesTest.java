package uk.cdop.casebook.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.casefile.CaseStage.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.people.Role;

class StageRulesTest {

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void everyStageLeadsSomewhereAndNeverToItself(CaseStage stage) {
        assertThat(StageRules.nextFrom(stage)).isNotEmpty().doesNotContain(stage);
    }

    @Test
    void everyStageCanBeReachedFromTheNotification() {
        Set<CaseStage> reached = EnumSet.of(NOTIFIED);
        Deque<CaseStage> toVisit = new ArrayDeque<>(reached);
        while (!toVisit.isEmpty()) {
            for (CaseStage next : StageRules.nextFrom(toVisit.pop())) {
                if (reached.add(next)) {
                    toVisit.push(next);
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseStage.values());
    }

    @Test
    void aReviewCannotBeSkipped() {
        assertThat(StageRules.allows(GATHERING_INFORMATION, COMPLETED)).isFalse();
        assertThat(StageRules.allows(READY_FOR_PANEL, REVIEWED)).isFalse();
        assertThat(StageRules.allows(REVIEWED, COMPLETED)).isFalse();
        assertThat(StageRules.allows(ANALYSIS_SUBMITTED, COMPLETED)).isTrue();
    }

    @Test
    void theChairMayDecideAtThePanelAndOnlyThere() {
        Set<Role> chair = EnumSet.of(Role.CHAIR);
        assertThat(StageRules.allows(SCHEDULED, REVIEWED, chair)).isTrue();
        assertThat(StageRules.allows(SCHEDULED, DEFERRED, chair)).isTrue();
        assertThat(StageRules.allows(NOTIFIED, ACCEPTED, chair)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PANEL_MEMBER", "EXPORTER", "ADMINISTRATOR"})
    void nobodyElseMovesACase(Role role) {
        for (CaseStage from : CaseStage.values()) {
            for (CaseStage to : CaseStage.values()) {
                assertThat(StageRules.allows(from, to, EnumSet.of(role))).isFalse();
            }
        }
    }

    @Test
    void aCompletedReviewIsNotOpenAndAReviewedOneStillIs() {
        assertThat(COMPLETED.isOpen()).isFalse();
        assertThat(COMPLETED.isReviewComplete()).isTrue();
        assertThat(REVIEWED.isOpen()).isTrue();
        assertThat(REVIEWED.isReviewComplete()).isFalse();
        assertThat(REOPENED.isOpen()).isTrue();
        assertThat(TRANSFERRED_OUT.isOpen()).isFalse();
    }
}
