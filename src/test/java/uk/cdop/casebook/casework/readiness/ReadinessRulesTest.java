package uk.cdop.casebook.casework.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.casefile.CaseStage.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Agencies;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Draft;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Meeting;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Outstanding;
import uk.cdop.casebook.testkit.SampleAreas;

class ReadinessRulesTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2024, 2, 29);
    private static final LocalDate HELD = LocalDate.of(2024, 5, 20);
    private static final List<RequirementRule> SHIPPED = RequirementFile.read(SampleAreas.resource("/readiness/requirements.csv"));

    private final ReadinessRules rules = new ReadinessRules(SHIPPED);

    private static ReadinessFacts ready(CaseStage stage) {
        return ReadinessFacts.of(stage, NOTIFIED).with(Agencies.askedOf()).with(Meeting.held(HELD, true)).with(new Draft(true, true));
    }

    private static Outstanding form(String agency, int day) {
        return new Outstanding(agency, LocalDate.of(2024, 4, 12), LocalDate.of(2024, 5, day));
    }

    private static Hold hold(HoldKind kind, LocalDate opened, Optional<LocalDate> expected, boolean cdrm) {
        return new Hold(new UUID(0, kind.ordinal()), kind, Optional.empty(), opened, expected, Optional.empty(), Optional.empty(), cdrm, true);
    }

    private Blocker first(ReadinessFacts facts) {
        return rules.judge(facts).first().orElseThrow();
    }

    @Test
    void aCaseWithEverythingIsReadyFromAnyStageThatMoves() {
        for (CaseStage stage : List.of(ACCEPTED, GATHERING_INFORMATION, AWAITING_CDRM, CDRM_HELD, ON_HOLD, READY_FOR_PANEL)) {
            Readiness readiness = rules.judge(ready(stage));
            assertThat(readiness.isReady()).isTrue();
            assertThat(readiness.target()).isEqualTo(READY_FOR_PANEL);
        }
    }

    @Test
    void namesTheFormThatIsOutTheLongestFirstWithItsDayAndWhoCanLiftIt() {
        ReadinessFacts facts = ready(GATHERING_INFORMATION).with(Agencies.askedOf(form("Example School", 9), form("the GP practice", 3)));
        Blocker first = first(facts);
        assertThat(first.sentence()).isEqualTo("Form outstanding from the GP practice, due 3 May 2024: chase or waive");
        assertThat(first.since()).contains(LocalDate.of(2024, 4, 12));
        assertThat(first.due()).contains(LocalDate.of(2024, 5, 3));
        assertThat(first.liftedBy()).isEqualTo("coordinator");
        assertThat(rules.judge(facts).blockers()).hasSize(2);
    }

    @Test
    void namesWhoCanEndEachKindOfProcess() {
        Blocker inquest = first(ready(ON_HOLD).held(hold(HoldKind.INQUEST, NOTIFIED, Optional.of(LocalDate.of(2024, 6, 14)), false)));
        assertThat(inquest.sentence()).isEqualTo("Inquest, expected to end 14 Jun 2024");
        assertThat(inquest.liftedBy()).isEqualTo("coroner's officer");
        for (HoldKind kind : HoldKind.values()) {
            assertThat(first(ready(ON_HOLD).held(hold(kind, NOTIFIED, Optional.empty(), false))).liftedBy()).isNotBlank();
        }
    }

    @Test
    void twoProcessesStandInTheOrderOfTheirOpening() {
        Readiness readiness = rules.judge(ready(ON_HOLD).held(
                hold(HoldKind.INQUEST, NOTIFIED.plusDays(2), Optional.empty(), false), hold(HoldKind.CRIMINAL, NOTIFIED, Optional.empty(), false)));
        assertThat(readiness.blockers()).extracting(Blocker::sentence)
                .containsExactly("Criminal investigation, no end in sight is recorded", "Inquest, no end in sight is recorded");
    }

    @Test
    void anInquestDoesNotHoldTheMeetingBeforeThePanel() {
        ReadinessFacts waiting = ready(GATHERING_INFORMATION).with(Meeting.NONE).held(hold(HoldKind.INQUEST, NOTIFIED, Optional.empty(), false));
        assertThat(rules.judge(waiting).target()).isEqualTo(AWAITING_CDRM);
        assertThat(first(waiting).requirement()).isEqualTo(Requirement.CDRM_HELD);
    }

    @Test
    void aProcessThatHoldsTheMeetingPutsTheCaseOnHoldAndStandsOnce() {
        ReadinessFacts facts = ready(GATHERING_INFORMATION).with(Meeting.NONE).held(hold(HoldKind.CRIMINAL, NOTIFIED, Optional.empty(), true));
        assertThat(rules.judge(facts).target()).isEqualTo(ON_HOLD);
        assertThat(rules.judge(facts).blockers()).extracting(Blocker::requirement).containsExactly(Requirement.HOLDS_CDRM, Requirement.CDRM_HELD);
    }

    @Test
    void afterTheMeetingAnOpenInquestPutsTheCaseOnHoldAlsoWithoutADraft() {
        ReadinessFacts facts = ready(CDRM_HELD).with(Draft.NONE).held(hold(HoldKind.INQUEST, NOTIFIED, Optional.empty(), false));
        assertThat(rules.judge(facts).target()).isEqualTo(ON_HOLD);
    }

    @Test
    void aCaseOnHoldStaysThereWhileItsProcessIsOpen() {
        ReadinessFacts facts = ReadinessFacts.of(ON_HOLD, NOTIFIED).held(hold(HoldKind.INQUEST, NOTIFIED, Optional.empty(), false));
        assertThat(rules.judge(facts).target()).isEqualTo(ON_HOLD);
        assertThat(rules.judge(ReadinessFacts.of(ON_HOLD, NOTIFIED)).target()).isEqualTo(GATHERING_INFORMATION);
    }

    @Test
    void walksThroughTheStagesAsTheCaseFillsUp() {
        ReadinessFacts facts = ReadinessFacts.of(ACCEPTED, NOTIFIED);
        assertThat(rules.judge(facts).target()).isEqualTo(GATHERING_INFORMATION);
        assertThat(first(facts).sentence()).isEqualTo("No agency has been asked for information yet");
        facts = facts.with(new Agencies(true, List.of("Example Hospital"), List.of()));
        assertThat(first(facts).sentence()).isEqualTo("The request to Example Hospital has not been sent");
        facts = facts.with(Agencies.askedOf());
        assertThat(rules.judge(facts).target()).isEqualTo(AWAITING_CDRM);
        facts = facts.with(Meeting.held(HELD, false));
        assertThat(rules.judge(facts).target()).isEqualTo(CDRM_HELD);
        assertThat(first(facts).sentence()).contains("report").contains("20 May 2024");
        facts = facts.with(Meeting.held(HELD, true));
        assertThat(first(facts).requirement()).isEqualTo(Requirement.DRAFT_ANALYSIS);
        facts = facts.with(new Draft(true, false));
        assertThat(first(facts).requirement()).isEqualTo(Requirement.CATEGORY_PRESET);
        assertThat(rules.judge(facts.with(new Draft(true, true))).target()).isEqualTo(READY_FOR_PANEL);
    }

    @Test
    void namesThreeMissingAnswersAndCountsTheRest() {
        Blocker blocker = first(ready(GATHERING_INFORMATION).missing(List.of("One?", "Two?", "Three?", "Four?", "Five?")));
        assertThat(blocker.sentence()).isEqualTo("The notification form has no answer to “One?”, “Two?”, “Three?” and 2 more");
    }

    @Test
    void aDraftThatLacksNeededAnswersIsReadyAndSaysWhichTheyAre() {
        Readiness readiness = rules.judge(ready(CDRM_HELD).with(new Draft(true, true, List.of("One?", "Two?", "Three?", "Four?"))));
        assertThat(readiness.target()).isEqualTo(READY_FOR_PANEL);
        assertThat(readiness.warnings()).extracting(Blocker::requirement).containsExactly(Requirement.DRAFT_ANSWERS);
        assertThat(readiness.warnings()).extracting(Blocker::sentence)
                .containsExactly("The draft analysis has no answer yet to \u201cOne?\u201d, \u201cTwo?\u201d, \u201cThree?\u201d and 1 more");
    }

    @Test
    void whatOnlyWarnsNeverHolds() {
        Readiness readiness = rules.judge(ready(CDRM_HELD).worthKnowing(List.of("The drowning form"), 1));
        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.warnings()).extracting(Blocker::sentence).containsExactly(
                "The drowning form is called for by the answers and is not there", "One question has differing answers from agencies");
    }

    @Test
    void anOfficeMayLetARequirementWarnOrLeaveItOut() {
        ReadinessRules own = new ReadinessRules(SHIPPED.stream()
                .map(rule -> rule.code().equals("cdrm_report") ? rule.counting(RequirementRule.Counts.WARNS) : rule)
                .map(rule -> rule.code().equals("draft_analysis") ? rule.counting(RequirementRule.Counts.OFF) : rule)
                .toList());
        Readiness readiness = own.judge(ready(CDRM_HELD).with(Meeting.held(HELD, false)).with(Draft.NONE));
        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.warnings()).extracting(Blocker::requirement).containsExactly(Requirement.CDRM_REPORT);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTIFIED", "REJECTED_OUT_OF_SCOPE", "DUPLICATE", "TRANSFERRED_OUT", "SCHEDULED", "REVIEWED", "ANALYSIS_SUBMITTED", "COMPLETED", "ACTIONS_OPEN", "CLOSED"})
    void neverMovesACaseThatAPersonMoves(CaseStage stage) {
        assertThat(rules.judge(ready(stage)).target()).isEqualTo(stage);
        assertThat(rules.judge(ReadinessFacts.of(stage, NOTIFIED)).target()).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEFERRED", "REOPENED"})
    void aDeferredOrReopenedCaseGoesBackByItselfButNotForward(CaseStage stage) {
        assertThat(rules.judge(ready(stage)).target()).isEqualTo(stage);
        assertThat(rules.judge(ready(stage).with(Agencies.askedOf(form("the GP practice", 3)))).target()).isEqualTo(GATHERING_INFORMATION);
    }

    @Test
    void aNewCaseWaitsForADecisionOnItsScope() {
        assertThat(first(ReadinessFacts.of(CaseStage.NOTIFIED, NOTIFIED)).requirement()).isEqualTo(Requirement.SCOPE_DECIDED);
    }

    @Test
    void shipsALineForEveryRequirementAndEveryKindOfProcessEachWithItsMark() {
        assertThat(SHIPPED).extracting(RequirementRule::code).doesNotHaveDuplicates()
                .contains(java.util.Arrays.stream(Requirement.values()).map(Requirement::code).toArray(String[]::new));
        assertThat(SHIPPED).allSatisfy(rule -> assertThat(rule.mark()).containsAnyOf("design", "background"));
        assertThat(SHIPPED.stream().filter(RequirementRule::isOfProcess)).hasSizeGreaterThanOrEqualTo(8);
    }
}
