package uk.cdop.casebook.casework.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.testkit.ShippedProcesses;

class ProcessRulesTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final ProcessRules RULES = ShippedProcesses.rules();

    @ParameterizedTest
    @EnumSource(HoldKind.class)
    void haveALineWithAMarkForEveryKind(HoldKind kind) {
        assertThat(RULES.of(kind).mark()).isNotBlank();
        assertThat(RULES.of(kind).call()).isNotBlank();
    }

    @Test
    void holdUpWhatTheDomainFileSays() {
        assertThat(RULES.of(HoldKind.INQUEST).blocksCdrm()).isFalse();
        assertThat(RULES.of(HoldKind.INQUEST).blocksPanel()).isTrue();
        assertThat(RULES.of(HoldKind.CRIMINAL).blocksCdrm()).isTrue();
        assertThat(RULES.of(HoldKind.LEDER).blocksPanel()).isFalse();
        assertThat(RULES.of(HoldKind.MBRRACE).blocksPanel()).isFalse();
        assertThat(RULES.of(HoldKind.FAMILY_PAUSE).clockStop()).isEqualTo(ProcessRule.ClockStop.FAMILY);
    }

    @Test
    void callAProcessStaleTheDayAfterItsLastDay() {
        Hold hold = ShippedProcesses.hold(1, HoldKind.INQUEST, OPENED, Optional.empty());
        int days = RULES.of(HoldKind.INQUEST).staleAfterDays();
        assertThat(RULES.of(HoldKind.INQUEST).isStale(hold, OPENED.plusDays(days))).isFalse();
        assertThat(RULES.of(HoldKind.INQUEST).isStale(hold, OPENED.plusDays(days + 1))).isTrue();
    }

    @Test
    void startTheDaysAnewWithEachCheck() {
        Hold hold = ShippedProcesses.hold(1, HoldKind.INQUEST, OPENED, Optional.empty());
        Hold checked = hold.withTracking(hold.tracking().checked(OPENED.plusDays(60)));
        assertThat(RULES.of(HoldKind.INQUEST).isStale(checked, OPENED.plusDays(100))).isFalse();
        assertThat(ProcessRule.daysUnchecked(checked, OPENED.plusDays(100))).isEqualTo(40);
    }

    @Test
    void neverCallAClosedProcessOrAMereNoteStale() {
        Hold closed = ShippedProcesses.hold(1, HoldKind.INQUEST, OPENED, Optional.of(OPENED.plusDays(3)));
        Hold note = ShippedProcesses.hold(2, HoldKind.MBRRACE, OPENED, Optional.empty());
        assertThat(RULES.of(HoldKind.INQUEST).isStale(closed, OPENED.plusYears(2))).isFalse();
        assertThat(RULES.of(HoldKind.MBRRACE).isStale(note, OPENED.plusYears(2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "inquest;perhaps;yes;legal;56;x;y | yes or no",
        "inquest;no;yes;legal;often;x;y | whole number",
        "inquest;no;yes;legal;-3;x;y | whole number",
        "inquest;no;yes;legal;9999;x;y | whole number",
        "inquest;no;yes;court;56;x;y | none, legal or family",
        "seance;no;yes;legal;56;x;y | no kind of process",
        "inquest;no;yes | seven fields",
    })
    void sayWhatIsWrongWithALine(String line, String sentence) {
        String text = ShippedProcesses.text("process-rules").lines()
                .map(each -> each.startsWith("inquest;") ? line : each)
                .reduce("", (all, each) -> all + each + "\n");
        assertThatThrownBy(() -> ProcessRules.read(text)).isInstanceOf(ProcessRules.NotRules.class).hasMessageContaining(sentence).hasMessageContaining("Line ");
    }

    @Test
    void sayWhichKindIsMissingOrTwiceThere() {
        String text = ShippedProcesses.text("process-rules");
        String without = text.lines().filter(line -> !line.startsWith("cspr;")).reduce("", (all, line) -> all + line + "\n");
        String twice = text + text.lines().filter(line -> line.startsWith("cspr;")).findFirst().orElseThrow();
        assertThatThrownBy(() -> ProcessRules.read(without)).hasMessageContaining("cspr");
        assertThatThrownBy(() -> ProcessRules.read(twice)).hasMessageContaining("repeats");
        assertThatThrownBy(() -> ProcessRules.read("")).hasMessageContaining("first line");
    }

    @Test
    void readWhatTheyWroteForEveryKindInItsOrder() {
        ProcessRules again = ProcessRules.read(ProcessRules.write(RULES.all()));
        assertThat(again.all()).isEqualTo(RULES.all());
        assertThat(again.all()).extracting(ProcessRule::kind).containsExactly(HoldKind.values());
    }

    @Test
    void takeWhatTheOfficeChoseForAKind() {
        ProcessRule changed = RULES.of(HoldKind.MBRRACE).with(true, false, ProcessRule.ClockStop.LEGAL, 3_650, "The unit", "set by this office");
        ProcessRules again = ProcessRules.read(ProcessRules.write(RULES.all().stream().map(rule -> rule.kind() == HoldKind.MBRRACE ? changed : rule).toList()));
        assertThat(again.of(HoldKind.MBRRACE)).isEqualTo(changed);
        assertThat(again.of(HoldKind.INQUEST)).isEqualTo(RULES.of(HoldKind.INQUEST));
    }
}
