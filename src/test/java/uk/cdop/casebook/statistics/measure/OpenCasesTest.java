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
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wait;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.Dossiers;
import uk.cdop.casebook.testkit.GeneratedFacts;

class OpenCasesTest {

    private static StatisticalTable asAt(String day, CaseFactBuilder... cases) {
        return new OpenCases().count(Snapshot.of(new FinancialYear(2023), LocalDate.parse(day), Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of()));
    }

    private static CaseFactBuilder open(int sequence, String died, Dossiers dossier) {
        return aCase(sequence).died(died).born("2020-01-01").with(dossier.made());
    }

    private static Dossiers inquest() {
        return dossier().waited(Wait.Reason.INQUEST, "2023-05-20", "2024-01-10").waits(Wait.Reason.AGENCY_REPORT, "2023-06-01").waits(Wait.Reason.AGENCY_REPORT, "2023-06-02");
    }

    @Test
    void aCaseWaitsForSeveralThingsAndIsCountedOnceForEach() {
        StatisticalTable table = asAt("2024-01-09", open(1, "2023-05-10", inquest()), open(2, "2023-05-10", dossier()));
        assertThat(read(table, "cases", "Over 6 to 12 months", "Inquest")).isEqualTo("1");
        assertThat(read(table, "cases", "Over 6 to 12 months", "Form from an agency")).as("two agencies, one case").isEqualTo("1");
        assertThat(read(table, "cases", "Over 6 to 12 months", OpenCases.NOTHING)).isEqualTo("1");
        assertThat(trail(table, "cases", OpenCases.ALL_AGES, OpenCases.ALL)).containsExactly(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));
    }

    @Test
    void whatEndedOrBeganLaterIsAsItStoodThen() {
        assertThat(read(asAt("2024-01-10", open(1, "2023-05-10", inquest())), "cases", OpenCases.ALL_AGES, "Inquest")).as("ended that day").isEqualTo("0");
        StatisticalTable before = asAt("2023-05-19", open(1, "2023-05-10", inquest()));
        assertThat(read(before, "cases", "Up to 6 months", OpenCases.NOTHING)).isEqualTo("1");
    }

    @Test
    void afterTheYearItIsTheEndOfTheYearThatCounts() {
        StatisticalTable table = asAt("2024-11-01", open(1, "2023-05-10", dossier().waited(Wait.Reason.CRIMINAL, "2023-06-01", "2024-04-01").waits(Wait.Reason.INQUEST, "2024-04-01"))
                .reviewed("2024-09-01"));
        assertThat(read(table, "cases", "Over 6 to 12 months", "Criminal investigation")).isEqualTo("1");
        assertThat(read(table, "cases", OpenCases.ALL_AGES, "Inquest")).isEqualTo("0");
        assertThat(table.title()).contains("as at the date 31 Mar 2024");
    }

    @Test
    void theAgeRunsByCalendarMonthsFromTheDeath() {
        CaseFactBuilder[] one = {open(1, "2023-08-31", dossier())};
        assertThat(read(asAt("2024-02-29", one), "cases", "Up to 6 months", OpenCases.ALL)).as("six months end on the leap day").isEqualTo("1");
        assertThat(read(asAt("2024-03-01", one), "cases", "Over 6 to 12 months", OpenCases.ALL)).isEqualTo("1");
    }

    @Test
    void reviewedCasesAndChildrenFromElsewhereAreNotOpen() {
        StatisticalTable table = asAt("2024-03-31", open(1, "2023-05-10", inquest()).reviewed("2024-02-01"), open(2, "2023-05-10", inquest()).in(ReportingArea.OUT_OF_AREA));
        assertThat(read(table, "cases", OpenCases.ALL_AGES, OpenCases.ALL)).isEqualTo("0");
    }

    @Test
    void theAgesAddUpToTheOpenCaseload() {
        Snapshot snapshot = Snapshot.of(new FinancialYear(2022), LocalDate.of(2023, 3, 31), GeneratedFacts.of(4, 250), List.of());
        StatisticalTable table = new OpenCases().count(snapshot);
        assertThat(trail(table, "cases", OpenCases.ALL_AGES, OpenCases.ALL))
                .containsExactlyInAnyOrderElementsOf(Caseload.openAtEndOf(snapshot, LocalDate.of(2023, 3, 31), AreaGroup.ALL_AREAS)).hasSizeGreaterThan(20);
    }
}
