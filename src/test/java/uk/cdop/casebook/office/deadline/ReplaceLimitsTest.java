package uk.cdop.casebook.office.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.office.deadline.ReplaceLimits.ReplaceLimitsOutcome;
import uk.cdop.casebook.office.desk.WorkDesk;
import uk.cdop.casebook.office.work.ReplaceRequirements.ReplaceRequirementsOutcome;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class ReplaceLimitsTest {

    private static final CaseFile CASE = StoreCases.notified(1);
    private static OfficeOnDisk office;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
        office.keep(CASE);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static WorkDesk can() {
        return office.can().work();
    }

    private static List<TimeLimit> with(String code, int amount, TimeLimit.Unit unit) {
        return can().showLimits().show().shipped().stream().map(limit -> limit.code().equals(code) ? limit.of(amount, unit) : limit).toList();
    }

    private static Deadline meeting() {
        return office.can().showCase().show(CASE.number()).orElseThrow().deadlines().stream()
                .filter(deadline -> deadline.limit().code().equals(DeadlineRules.CDRM)).findFirst().orElseThrow();
    }

    @Test
    void aChangedLimitHoldsAtOnceAndTheShippedOneComesBack() {
        assertThat(meeting().dueOn()).isEqualTo(LocalDate.of(2023, 10, 14));
        assertThat(can().replaceLimits().replace(with(DeadlineRules.CDRM, 40, TimeLimit.Unit.WORKING_DAYS))).isEqualTo(new ReplaceLimitsOutcome.Replaced(1));
        assertThat(meeting().dueOn()).isEqualTo(LocalDate.of(2023, 9, 11));
        assertThat(can().showLimits().show().isShipped()).isFalse();
        assertThat(can().replaceLimits().replace(can().showLimits().show().shipped())).isEqualTo(new ReplaceLimitsOutcome.Replaced(1));
        assertThat(can().showLimits().show().isShipped()).isTrue();
    }

    @Test
    void refusesWhatIsNoSpanAndALimitThatIsMissing() {
        assertThat(can().replaceLimits().replace(with(DeadlineRules.CDRM, 0, TimeLimit.Unit.DAYS))).isInstanceOfSatisfying(
                ReplaceLimitsOutcome.Refused.class, refused -> assertThat(refused.sentences()).containsExactly("Child death review meeting: give a whole number from 1 to 3,650."));
        assertThat(can().replaceLimits().replace(with(DeadlineRules.CDRM, 3_651, TimeLimit.Unit.DAYS))).isInstanceOf(ReplaceLimitsOutcome.Refused.class);
        assertThat(can().replaceLimits().replace(List.of())).isInstanceOf(ReplaceLimitsOutcome.Refused.class);
        assertThat(can().showLimits().show().isShipped()).isTrue();
    }

    @Test
    void aListFromBeforeALineCameGoesOnWithoutItUntilTheOfficeAddsIt() {
        List<RequirementRule> shipped = can().showRequirements().show().shipped();
        List<RequirementRule> older = shipped.stream().filter(rule -> !rule.code().equals("draft_answers")).toList();
        office.change(records -> {
            records.officeRules().replaceRequirements(older);
            return records.audit().record(uk.cdop.casebook.testkit.StoreDesk.somethingDone());
        });
        assertThat(can().showRequirements().show().newer()).extracting(RequirementRule::code).containsExactly("draft_answers");
        List<RequirementRule> softer = older.stream().map(rule -> rule.code().equals("cdrm_report") ? rule.counting(RequirementRule.Counts.WARNS) : rule).toList();
        assertThat(can().replaceRequirements().replace(softer)).as("its own list can still be changed").isEqualTo(new ReplaceRequirementsOutcome.Replaced(1));
        assertThat(can().showRequirements().show().rules()).as("nothing is added by itself").isEqualTo(softer);
        assertThat(can().replaceRequirements().replace(softer.subList(1, softer.size()))).isInstanceOf(ReplaceRequirementsOutcome.Refused.class);
        assertThat(can().replaceRequirements().replace(shipped)).isInstanceOf(ReplaceRequirementsOutcome.Replaced.class);
        assertThat(can().showRequirements().show().newer()).isEmpty();
    }

    @Test
    void aRequirementMayWarnButWhatTheStagesAreBuiltOnAlwaysBlocks() {
        List<RequirementRule> shipped = can().showRequirements().show().shipped();
        List<RequirementRule> softer = shipped.stream().map(rule -> rule.code().equals("cdrm_report") ? rule.counting(RequirementRule.Counts.WARNS) : rule).toList();
        assertThat(can().replaceRequirements().replace(softer)).isEqualTo(new ReplaceRequirementsOutcome.Replaced(1));
        assertThat(can().showRequirements().show().rules()).isEqualTo(softer);
        List<RequirementRule> without = shipped.stream().map(rule -> rule.code().equals("cdrm_held") ? rule.counting(RequirementRule.Counts.OFF) : rule).toList();
        assertThat(can().replaceRequirements().replace(without)).isInstanceOfSatisfying(
                ReplaceRequirementsOutcome.Refused.class, refused -> assertThat(refused.sentences().getFirst()).contains("always blocks"));
        List<RequirementRule> nobody = shipped.stream().map(rule -> rule.liftedBy(" ")).toList();
        assertThat(can().replaceRequirements().replace(nobody)).isInstanceOf(ReplaceRequirementsOutcome.Refused.class);
        assertThat(can().replaceRequirements().replace(shipped.subList(1, shipped.size()))).isInstanceOf(ReplaceRequirementsOutcome.Refused.class);
        can().replaceRequirements().replace(shipped);
        assertThat(can().showRequirements().show().isShipped()).isTrue();
    }
}
