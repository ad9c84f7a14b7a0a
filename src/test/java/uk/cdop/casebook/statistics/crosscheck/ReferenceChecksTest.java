package uk.cdop.casebook.statistics.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.reference.Denominator;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.reference.Origin;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.reference.Standing;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.SeedFigures;

/** The two checks of figures from elsewhere find the mistake they are for, alone. */
class ReferenceChecksTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    private static Origin origin(String release, String address) {
        return new Origin("An office of statistics", release, address, Standing.OFFICIAL, "", "", "");
    }

    private static NationalFigure rate(String year, String unit, Origin origin) {
        return new NationalFigure("child_death_rate", "Deaths at 0 to 17 years", unit, true, year, Optional.of(new BigDecimal("29.8")), origin);
    }

    private static Denominator population(ReportingArea area, FinancialYear year, PopulationBand band, String geography) {
        return new Denominator(Optional.of(area), year, band, Optional.of(BigDecimal.valueOf(1_000)), "30 June", geography, origin("2024", "example.org"));
    }

    private static Denominator births(String reference) {
        return new Denominator(Optional.of(ReportingArea.SOMERSET), YEAR, PopulationBand.LIVE_BIRTHS, Optional.of(BigDecimal.valueOf(5_000)), reference, "E06000066", origin("2024", "example.org"));
    }

    private static Snapshot snapshot(ReferenceFigures reference, CaseFactBuilder... cases) {
        return Snapshot.of(YEAR, LocalDate.of(2024, 3, 31), Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of()).with(reference.with(SampleAreas.history()));
    }

    private static List<String> failing(Snapshot snapshot, List<StatisticalTable> tables) {
        return AuditorsChecks.run(new Examined(snapshot, tables)).stream().filter(check -> !check.held()).map(Check::id)
                // Finds whatever was changed by hand, because it counts every table again.
                .filter(id -> !id.equals("Q20_same_again")).toList();
    }

    private static List<String> failing(Snapshot snapshot) {
        return failing(snapshot, AnnualMeasures.count(snapshot));
    }

    private static List<String> national(NationalFigure... figures) {
        return failing(snapshot(new ReferenceFigures(List.of(), List.of(figures), SampleAreas.history())));
    }

    private static List<String> populations(Denominator... held) {
        return failing(snapshot(new ReferenceFigures(List.of(held), List.of(), SampleAreas.history())));
    }

    @Test
    void whatIsShippedHolds() {
        assertThat(failing(SeedFigures.snapshot())).isEmpty();
        assertThat(failing(SeedFigures.snapshot().with(ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24")))).isEmpty();
    }

    @Test
    void aComparatorWithoutItsAddressOrReleaseStops() {
        assertThat(national(rate("2023/24", "per 100,000 children", origin("2024", "example.org")))).isEmpty();
        assertThat(national(rate("2023/24", "per 100,000 children", origin("2024", "")))).containsExactly("Q16_comparators_stated");
        assertThat(national(rate("2023/24", "per 100,000 children", origin("", "example.org")))).containsExactly("Q16_comparators_stated");
    }

    @Test
    void aComparatorOfAnotherUnitThanItsMeasureStops() {
        assertThat(national(rate("2023/24", "per 100,000 children", origin("2024", "example.org")), rate("2022/23", "per 1,000 children", origin("2023", "example.org"))))
                .containsExactly("Q16_comparators_stated");
    }

    @Test
    void anOlderReleaseIsNotedAndWithoutTheNoteItStops() {
        Snapshot older = snapshot(new ReferenceFigures(List.of(), List.of(
                rate("2023/24", "per 100,000 children", origin("2024", "example.org")), rate("2024/25", "per 100,000 children", origin("2025-11", "example.org"))), SampleAreas.history()));
        List<StatisticalTable> tables = AnnualMeasures.count(older);
        assertThat(failing(older, tables)).isEmpty();
        assertThat(tables.stream().filter(table -> table.id().equals("T42_Comparators")).flatMap(table -> table.notes().stream()))
                .anyMatch(note -> note.contains("2023/24, released 2024"));
        List<StatisticalTable> without = tables.stream().map(table -> table.id().equals("T42_Comparators") ? new StatisticalTable(
                table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), table.rows(), List.of("None.")) : table).toList();
        assertThat(failing(older, without)).containsExactly("Q16_comparators_stated");
    }

    @Test
    void aPopulationThatOnlyTheTenYearsDivideByIsCheckedAndStandsInItsTable() {
        FinancialYear twelfth = new FinancialYear(YEAR.startYear() - 11);
        Denominator right = population(ReportingArea.SOMERSET, twelfth, PopulationBand.UNDER_1, "E10000027");
        Denominator wrong = population(ReportingArea.SOMERSET, twelfth, PopulationBand.UNDER_1, "E06000059");
        assertThat(populations(right)).isEmpty();
        assertThat(populations(wrong)).containsExactly("Q17_populations_match_areas");
        StatisticalTable held = AnnualMeasures.count(snapshot(new ReferenceFigures(List.of(right), List.of(), SampleAreas.history()))).stream()
                .filter(table -> table.id().equals("T41_Denominators")).findFirst().orElseThrow();
        assertThat(held.rows().getFirst().cells()).contains(Cell.words(twelfth.label()));
        assertThat(held.title()).contains("twelve years as far as they are held");
    }

    @Test
    void aPopulationInOtherBoundariesThanItsAreaStops() {
        FinancialYear before = new FinancialYear(2022);
        assertThat(populations(population(ReportingArea.SOMERSET, YEAR, PopulationBand.UNDER_1, "E06000066"))).isEmpty();
        assertThat(populations(population(ReportingArea.SOMERSET, before, PopulationBand.UNDER_1, "E10000027"))).as("the county of the year before").isEmpty();
        assertThat(populations(population(ReportingArea.SOMERSET, YEAR, PopulationBand.UNDER_1, "E10000027"))).as("a county that is gone").containsExactly("Q17_populations_match_areas");
        assertThat(populations(population(ReportingArea.DORSET, YEAR, PopulationBand.UNDER_1, "E06000058"))).containsExactly("Q17_populations_match_areas");
        assertThat(populations(population(ReportingArea.DORSET, YEAR, PopulationBand.UNDER_1, ""))).containsExactly("Q17_populations_match_areas");
    }

    /** 2023/24 takes the births of 2023, in which nine of its months lie, and the estimate of 30 June 2023. */
    @Test
    void birthsOfAnotherCalendarYearThanTheOneInWhichTheYearBeginsStop() {
        assertThat(populations(births("2023"))).isEmpty();
        assertThat(populations(births("Calendar year 2023, as registered in 2024"))).isEmpty();
        assertThat(populations(births(""))).as("nothing is stated").isEmpty();
        assertThat(populations(births("2024"))).containsExactly("Q17_populations_match_areas");
        assertThat(populations(births("2022"))).containsExactly("Q17_populations_match_areas");
    }

    @Test
    void everyPopulationAndBirthThatIsShippedIsOfTheCalendarYearInWhichItsYearBegins() {
        assertThat(SeedFigures.snapshot().reference().denominators()).hasSizeGreaterThan(20).allMatch(Denominator::isOfItsCalendarYear)
                .anyMatch(one -> one.band() == PopulationBand.LIVE_BIRTHS && one.reference().equals("2023") && one.year().equals(YEAR));
    }

    @Test
    void theOldCountyOfDorsetIsNotTheAreaOfTodayBecauseChristchurchLayInIt() {
        assertThat(SampleAreas.history().standsFor(ReportingArea.DORSET, "E10000009", LocalDate.of(2018, 6, 30))).isFalse();
        assertThat(SampleAreas.history().standsFor(ReportingArea.BCP, "E06000029", LocalDate.of(2018, 6, 30))).isFalse();
        assertThat(SampleAreas.history().standsFor(ReportingArea.SOMERSET, "E10000027", LocalDate.of(2018, 6, 30))).isTrue();
    }

    private static CaseFactBuilder placed(int number, String index) {
        return aCase(number).at(new Home("E06000059", List.of(), Optional.of(new Deprivation(index, 4)), Optional.empty(), Optional.empty()));
    }

    @Test
    void deprivationByTwoVersionsOrByAnotherThanThePopulationsStops() {
        assertThat(failing(snapshot(ReferenceFigures.NONE, placed(1, "IMD 2019"), placed(2, "IMD 2019")))).isEmpty();
        assertThat(failing(snapshot(ReferenceFigures.NONE, placed(1, "IMD 2019"), placed(2, "IMD 2025")))).containsExactly("Q17_populations_match_areas");
        Denominator fifth = population(ReportingArea.DORSET, YEAR, PopulationBand.IMD_1, "E06000059; IMD 2025");
        assertThat(failing(snapshot(new ReferenceFigures(List.of(fifth), List.of(), SampleAreas.history()), placed(1, "IMD 2025, a publisher")))).isEmpty();
        assertThat(failing(snapshot(new ReferenceFigures(List.of(fifth), List.of(), SampleAreas.history()), placed(1, "IMD 2019, a publisher")))).containsExactly("Q17_populations_match_areas");
    }

    @Test
    void tablesByDeprivationThatDoNotNameTheirIndexStop() {
        Snapshot snapshot = snapshot(ReferenceFigures.NONE, placed(1, "IMD 2019"));
        List<StatisticalTable> silent = new ArrayList<>(AnnualMeasures.count(snapshot));
        silent.replaceAll(table -> table.id().equals("T09_Deaths_IMD") ? new StatisticalTable(
                table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), table.rows(), List.of("None.")) : table);
        assertThat(failing(snapshot, silent)).containsExactly("Q17_populations_match_areas");
    }
}
