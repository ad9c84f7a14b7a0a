package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.Dossiers.dossier;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Milestone.Kind;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wait;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.Dossiers;

class StagesTest {

    private static final String ALL = "All reviews";
    private static final String HELD = "Reviews that waited for an inquest, criminal process or practice review";
    private static final String NOT_HELD = "Reviews that waited for none of these";
    private static final String JOINT_RESPONSE = "First meeting of the joint agency response";
    private static final String MEETING = "Child death review meeting";

    private static StatisticalTable of(CaseFactBuilder... cases) {
        return new Stages().count(Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 3, 31), Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of()));
    }

    private static CaseFactBuilder reviewed(int sequence, Dossiers dossier) {
        return aCase(sequence).died("2023-05-10").born("2020-01-01").reviewed("2023-11-06").with(dossier.made());
    }

    @Test
    void daysRunFromTheDeathAndAStageWithoutADayIsNotCounted() {
        StatisticalTable table = of(
                reviewed(1, dossier().milestone(Kind.REVIEW_MEETING, "2023-06-09").milestone(Kind.POST_MORTEM_REPORT, "2023-05-10")),
                reviewed(2, dossier().milestone(Kind.REVIEW_MEETING, "2023-06-19")), reviewed(3, dossier()));
        assertThat(trail(table, "with_date", ALL, MEETING)).containsExactly(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));
        assertThat(read(table, "median_days", ALL, MEETING)).as("30 and 40 days").isEqualTo("35.0");
        assertThat(read(table, "q1_days", ALL, MEETING)).isEqualTo("32.5");
        assertThat(read(table, "median_days", ALL, "Post-mortem report received")).as("day 0").isEqualTo("0.0");
        assertThat(read(table, "with_date", ALL, "Inquest concluded")).isEqualTo("0");
        assertThat(read(table, "median_days", ALL, "Inquest concluded")).isEqualTo("[z]");
        assertThat(read(table, "median_days", ALL, "Panel review")).isEqualTo("180.0");
    }

    @Test
    void aTargetIsGivenOnlyWhereASourceWasSeen() {
        StatisticalTable table = of(
                reviewed(1, dossier().milestone(Kind.JOINT_RESPONSE_MET, "2023-05-12")),
                reviewed(2, dossier().milestone(Kind.JOINT_RESPONSE_MET, "2023-05-13")).notified("2023-05-10"));
        assertThat(read(table, "in_time", ALL, JOINT_RESPONSE)).as("the second day still is within 48 hours of the end of the day").isEqualTo("1");
        assertThat(read(table, "in_time_percent", ALL, JOINT_RESPONSE)).isEqualTo("50.0");
        assertThat(trail(table, "in_time", ALL, "Notification")).as("the next day may be up to 48 hours").containsExactly(CaseNumber.of(2023, 2));
        assertThat(read(table, "in_time_percent", ALL, MEETING)).isEqualTo("[x]");
        assertThat(read(table, "target", ALL, "Panel review")).isEqualTo("[x]");
    }

    @Test
    void aStageBeforeTheDeathOrAfterTheAsAtDayIsLeftOut() {
        StatisticalTable table = of(
                reviewed(1, dossier().milestone(Kind.JOINT_RESPONSE_MET, "2023-05-09").milestone(Kind.INQUEST_CONCLUDED, "2024-04-01")));
        assertThat(read(table, "with_date", ALL, JOINT_RESPONSE)).isEqualTo("0");
        assertThat(read(table, "with_date", ALL, "Inquest concluded")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"INQUEST, true", "CRIMINAL, true", "PRACTICE_REVIEW, true", "POST_MORTEM, false", "OTHER_PROCESS, false", "AGENCY_REPORT, false"})
    void reviewsThatWaitedForSomebodyElsesProcessStandApart(Wait.Reason reason, boolean apart) {
        StatisticalTable table = of(
                reviewed(1, dossier().milestone(Kind.REVIEW_MEETING, "2023-06-09").waited(reason, "2023-05-12", "2023-09-01")),
                reviewed(2, dossier().milestone(Kind.REVIEW_MEETING, "2023-06-19")));
        assertThat(trail(table, "with_date", apart ? HELD : NOT_HELD, MEETING)).contains(CaseNumber.of(2023, 1));
        assertThat(read(table, "median_days", NOT_HELD, MEETING)).isEqualTo(apart ? "40.0" : "35.0");
        assertThat(read(table, "median_days", ALL, MEETING)).isEqualTo("35.0");
    }

    @Test
    void whatBeganAfterTheReviewHeldNothingUp() {
        StatisticalTable table = of(reviewed(1, dossier().waits(Wait.Reason.CRIMINAL, "2023-11-07")), reviewed(2, dossier().waits(Wait.Reason.CRIMINAL, "2023-11-06")));
        assertThat(trail(table, "with_date", HELD, "Panel review")).containsExactly(CaseNumber.of(2023, 2));
        assertThat(trail(table, "with_date", NOT_HELD, "Panel review")).containsExactly(CaseNumber.of(2023, 1));
    }
}
