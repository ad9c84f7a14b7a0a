package uk.cdop.casebook.casework.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;

class ActionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private final Boards boards = BoardsTest.shipped();

    private static ReviewAction action(String what, Optional<String> board, Optional<LocalDate> due) {
        return new ReviewAction("ACT-2024-01", Optional.of(new CaseNumber("CDOP-2024-0001")), what, Optional.of("Named midwife"), board, due, ActionStatus.OPEN, Optional.empty(), 0);
    }

    private static ReviewAction with(ActionStatus status, Optional<LocalDate> on, String evidence, String response) {
        return new ReviewAction("ACT-2024-01", Optional.empty(), "Send the leaflet", Optional.empty(), Optional.empty(), Optional.empty(), status, on,
                ActionOrigin.NOT_SAID, new ActionProgress(Optional.of(evidence).filter(said -> !said.isEmpty()), Optional.of(response).filter(said -> !said.isEmpty())), 0);
    }

    private List<String> rules(Optional<ReviewAction> before, ReviewAction after) {
        return ActionRules.findings(before, after, boards, DAY).stream().map(Finding::rule).toList();
    }

    @Test
    void takesAnActionOfAnOpenBoardDueToday() {
        assertThat(rules(Optional.empty(), action("Send the leaflet", Optional.of("bcp_scp"), Optional.of(DAY)))).isEmpty();
    }

    @Test
    void needsToSayWhatIsToBeDoneAndADayToCome() {
        assertThat(rules(Optional.empty(), action(" ", Optional.empty(), Optional.of(DAY.minusDays(1))))).containsExactly("action_missing", "action_due_past");
    }

    @Test
    void aClosedBoardCannotOwnANewActionButKeepsAnOldOne() {
        ReviewAction joint = action("Send the leaflet", Optional.of("PDSCP"), Optional.empty());
        assertThat(rules(Optional.empty(), joint)).containsExactly("board_closed");
        assertThat(rules(Optional.of(joint), joint)).isEmpty();
        assertThat(rules(Optional.empty(), action("Send the leaflet", Optional.of("A group"), Optional.empty()))).containsExactly("board_not_listed");
    }

    @Test
    void aCompletedActionNeedsEvidenceAndADayThatHasCome() {
        assertThat(rules(Optional.empty(), with(ActionStatus.COMPLETED, Optional.empty(), "", ""))).containsExactly("action_evidence_missing", "action_day_missing");
        assertThat(rules(Optional.empty(), with(ActionStatus.COMPLETED, Optional.of(DAY.plusDays(1)), "Seen", ""))).containsExactly("action_day_ahead");
        assertThat(rules(Optional.empty(), with(ActionStatus.COMPLETED, Optional.of(DAY), "Seen", ""))).isEmpty();
    }

    @Test
    void anActionNotPursuedNeedsAReasonAndAnOpenOneHasNoDay() {
        assertThat(rules(Optional.empty(), with(ActionStatus.NOT_PURSUED, Optional.empty(), "", ""))).containsExactly("action_reason_missing");
        assertThat(rules(Optional.empty(), with(ActionStatus.OPEN, Optional.of(DAY), "", ""))).containsExactly("action_day_not_completed");
    }

    @Test
    void refusesWhatTheRegisterCannotKeepWithoutRepeatingIt() {
        String longer = "y".repeat(2_001);
        List<Finding> findings = ActionRules.findings(Optional.empty(), with(ActionStatus.OPEN, Optional.empty(), longer, longer), boards, DAY);
        assertThat(findings).extracting(Finding::field).containsExactly(ActionRules.EVIDENCE, ActionRules.RESPONSE);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.sentence()).doesNotContain("yyy").contains("2000 characters"));
    }

    @Test
    void saysWhatChangedAndNothingElse() {
        ReviewAction before = action("Send the leaflet", Optional.of("PDSCP"), Optional.of(LocalDate.of(2024, 2, 29)));
        ReviewAction after = action("Send the leaflet", Optional.of("bcp_scp"), Optional.empty());
        assertThat(ActionDifference.between(before, after, DAY, "A Coordinator")).containsExactly(
                new ActionChange(DAY, "A Coordinator", ActionRules.BOARD, "PDSCP", "bcp_scp"),
                new ActionChange(DAY, "A Coordinator", ActionRules.DUE, "29 Feb 2024", ""));
        assertThat(ActionDifference.between(before, before, DAY, "A Coordinator")).isEmpty();
    }

    @Test
    void filtersByBoardUnderEachOfItsNamesAndByWords() {
        ReviewAction said = action("Send the leaflet", Optional.of("Dorset Safeguarding Children Partnership"), Optional.of(DAY.minusDays(1)));
        ActionFilter all = ActionFilter.EVERYTHING;
        assertThat(new ActionFilter(true, true, Optional.of("ssb_dorset"), all.factor(), all.caseNumber(), all.meeting(), "LEAFLET").takes(said, boards, DAY)).isTrue();
        assertThat(new ActionFilter(false, false, Optional.of("bcp_scp"), all.factor(), all.caseNumber(), all.meeting(), "").takes(said, boards, DAY)).isFalse();
        assertThat(new ActionFilter(false, false, all.board(), Optional.of("F1"), all.caseNumber(), all.meeting(), "").takes(said, boards, DAY)).isFalse();
        assertThat(new ActionFilter(false, false, all.board(), all.factor(), all.caseNumber(), all.meeting(), "highway").takes(said, boards, DAY)).isFalse();
        assertThat(new ActionFilter(false, true, all.board(), all.factor(), all.caseNumber(), all.meeting(), "").takes(said, boards, DAY.minusDays(1))).isFalse();
    }
}
