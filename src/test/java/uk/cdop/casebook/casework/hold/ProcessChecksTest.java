package uk.cdop.casebook.casework.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.testkit.ShippedProcesses;

class ProcessChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final Hold INQUEST = ShippedProcesses.hold(1, HoldKind.INQUEST, TODAY.minusDays(90), Optional.empty());

    private static List<String> rules(Hold hold) {
        return ProcessChecks.findings(hold, ShippedProcesses.rules().of(hold.kind()), ShippedProcesses.catalogue().of(hold.kind()), TODAY).stream()
                .map(Finding::rule).toList();
    }

    private static Hold with(Answers facts) {
        return INQUEST.withTracking(INQUEST.tracking().withFacts(facts));
    }

    private static Hold like(LocalDate opened, Optional<LocalDate> expected, Optional<LocalDate> closed, boolean panel) {
        return new Hold(INQUEST.id(), INQUEST.kind(), INQUEST.body(), opened, expected, closed, Optional.empty(), false, panel);
    }

    @Test
    void passAProcessAsItUsuallyIs() {
        assertThat(rules(INQUEST)).isEmpty();
    }

    @Test
    void refuseDaysThatCannotBe() {
        assertThat(rules(like(TODAY.plusDays(1), Optional.empty(), Optional.empty(), true))).containsExactly("opened_in_future");
        assertThat(rules(like(TODAY, Optional.of(TODAY.minusDays(1)), Optional.empty(), true))).containsExactly("ends_before_start");
        assertThat(rules(like(TODAY, Optional.empty(), Optional.of(TODAY.minusDays(1)), true))).containsExactly("closed_before_opened");
        assertThat(rules(like(TODAY, Optional.empty(), Optional.of(TODAY.plusDays(1)), true))).containsExactly("closed_in_future");
        assertThat(rules(like(TODAY, Optional.of(TODAY), Optional.of(TODAY), true))).isEmpty();
    }

    @Test
    void wantAReasonWhereAProcessHoldsUpSomethingElseThanUsual() {
        Hold agreed = like(TODAY, Optional.empty(), Optional.empty(), false);
        assertThat(rules(agreed)).containsExactly("block_reason_missing");
        HoldTracking because = new HoldTracking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("The coroner agrees"), Answers.NONE);
        assertThat(rules(agreed.withTracking(because))).isEmpty();
    }

    @Test
    void refuseTextThatIsTooLongForItsPlace() {
        Hold longBody = new Hold(
                INQUEST.id(), INQUEST.kind(), Optional.of("x".repeat(201)), TODAY, Optional.empty(), Optional.empty(), Optional.empty(), false, true);
        assertThat(rules(longBody)).containsExactly("too_long");
    }

    @Test
    void refuseAFactThatHasNotHappenedYetButTakeOneThatLiesAhead() {
        assertThat(rules(with(Answers.NONE.with(ProcessFacts.PM_REPORT_RECEIVED, TODAY.plusDays(1))))).containsExactly("fact_in_future");
        assertThat(rules(with(Answers.NONE.with(ProcessFacts.INQUEST_LISTED, TODAY.plusDays(200))))).isEmpty();
    }

    @Test
    void refuseAChoiceThatIsNotInTheList() {
        assertThat(rules(with(Answers.NONE.with(ProcessFacts.INQUEST_CONCLUSION, "maybe")))).containsExactly("no_such_choice");
        assertThat(rules(with(Answers.NONE.with(ProcessFacts.INQUEST_CONCLUSION, "narrative")))).isEmpty();
    }

    @Test
    void refuseAConclusionBeforeTheOpening() {
        Answers facts = Answers.NONE.with(FieldKey.of("inquest_opened_on"), TODAY.minusDays(2)).with(ProcessFacts.INQUEST_CONCLUDED, TODAY.minusDays(3));
        assertThat(rules(with(facts))).containsExactly("out_of_order");
    }

    @Test
    void neverRepeatWhatWasEntered() {
        List<Finding> findings = ProcessChecks.findings(
                new Hold(INQUEST.id(), INQUEST.kind(), Optional.of("Sample".repeat(60)), TODAY, Optional.empty(), Optional.empty(), Optional.empty(), false, true),
                ShippedProcesses.rules().of(HoldKind.INQUEST), List.of(), TODAY);
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.sentence()).doesNotContain("Sample"));
    }

    @Test
    void findTheNextDayAhead() {
        Hold hold = with(Answers.NONE.with(ProcessFacts.INQUEST_LISTED, TODAY.plusDays(30)).with(ProcessFacts.PM_REPORT_RECEIVED, TODAY.minusDays(1)));
        ProcessStanding standing = ProcessStanding.of(
                hold, ShippedProcesses.rules().of(HoldKind.INQUEST), ShippedProcesses.catalogue().of(HoldKind.INQUEST), TODAY);
        assertThat(standing.next()).contains(new ProcessStanding.NextDate("Inquest listed for", TODAY.plusDays(30)));
        assertThat(standing.stale()).isTrue();
        assertThat(standing.call()).isEqualTo("Coroner’s officer");
    }

    @Test
    void nameNobodyInTheirOwnNames() {
        assertThat(INQUEST + " " + INQUEST.tracking()).doesNotContain("invented");
    }
}
