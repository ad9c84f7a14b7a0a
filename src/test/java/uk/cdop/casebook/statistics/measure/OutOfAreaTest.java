package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** Deaths away from home, and by the deprivation of the home. */
class OutOfAreaTest {

    private static Snapshot snapshot(CaseFactBuilder... cases) {
        return Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 3, 31), Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of())
                .with(ReferenceTexts.shipped());
    }

    private static Map<String, Integer> counts(StatisticalTable table) {
        return table.rows().stream().collect(Collectors.toMap(
                row -> row.cells().stream().filter(Cell.Words.class::isInstance).map(cell -> ((Cell.Words) cell).text().split(" who ")[0]).collect(Collectors.joining(" / ")),
                row -> row.cells().stream().filter(Cell.Figure.class::isInstance).map(cell -> ((Cell.Figure) cell).value().intValue()).findFirst().orElseThrow()));
    }

    private static Home home(String council, String diedIn, String panel) {
        return new Home(council, List.of(), Optional.empty(), Optional.ofNullable(diedIn), Optional.ofNullable(panel));
    }

    @Test
    void childrenFromElsewhereStandByHomeAndResidentsByWhereTheyDied() {
        assertThat(counts(new OutOfArea().count(snapshot(
                aCase(1).in(ReportingArea.OUT_OF_AREA).at(home("elsewhere_england", "E06000059", "Sample Home CDOP")),
                aCase(2).in(ReportingArea.OUT_OF_AREA).at(home("wales", null, null)),
                aCase(3).in(ReportingArea.OUT_OF_AREA).at(home("wales", null, null)).died("2022-05-01"),
                aCase(4).in(ReportingArea.DORSET).at(home("E06000059", "elsewhere_england", null)),
                aCase(5).in(ReportingArea.DORSET).at(home("E06000059", "E06000066", null)),
                aCase(6).in(ReportingArea.DORSET).at(home("E06000059", "a place nobody knows", null)),
                aCase(7).in(ReportingArea.DORSET).at(home("E06000059", null, null))))))
                .containsOnly(
                        Map.entry("Out of area: children resident elsewhere / Elsewhere in England: Sample Home CDOP", 1),
                        Map.entry("Out of area: children resident elsewhere / Wales: home panel not named", 1),
                        Map.entry("Out of area: children resident elsewhere / All", 2),
                        Map.entry("Resident children / Elsewhere in England", 1),
                        Map.entry("Resident children / Not in the list of areas", 1),
                        Map.entry("Resident children / All", 2),
                        Map.entry("Resident children whose area of death is not recorded / All", 1));
    }

    @Test
    void aYearWithoutADeathHasItsTotals() {
        assertThat(counts(new OutOfArea().count(snapshot())).values()).containsOnly(0).hasSize(3);
    }

    @Test
    void tenthsOfTheCountryMakeFifths() {
        CaseFactBuilder[] cases = new CaseFactBuilder[11];
        for (int decile = 1; decile <= 10; decile++) {
            cases[decile] = aCase(decile).at(new Home("E06000059", List.of(), Optional.of(new Deprivation("IMD 2019", decile)), Optional.empty(), Optional.empty()));
        }
        cases[0] = aCase(11);
        StatisticalTable table = DeathsBy.DEPRIVATION.count(snapshot(cases));
        assertThat(counts(table)).containsEntry("Quintile 1, most deprived", 2).containsEntry("Quintile 3", 2).containsEntry("Quintile 5, least deprived", 2)
                .containsEntry("Not known", 1).containsEntry("All quintiles", 11);
        assertThat(table.notes()).contains("Index of multiple deprivation: IMD 2019.");
        assertThat(ReviewsBy.DEPRIVATION.count(snapshot(cases)).notes()).contains("Index of multiple deprivation: IMD 2019.");
        assertThat(DeathsBy.DEPRIVATION.count(snapshot()).notes()).anySatisfy(note -> assertThat(note).contains("deprivation is not known"));
    }
}
