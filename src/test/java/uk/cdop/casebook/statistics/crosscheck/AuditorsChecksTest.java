package uk.cdop.casebook.statistics.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.SeedFigures;

/** Each check finds the mistake it is for, and is silent where there is none. */
class AuditorsChecksTest {

    private final Snapshot seed = SeedFigures.snapshot();

    private static Check run(String id, Snapshot snapshot, List<StatisticalTable> tables) {
        return AuditorsChecks.run(new Examined(snapshot, tables)).stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
    }

    private static Check run(String id, CaseFactBuilder... cases) {
        List<CaseFact> facts = Arrays.stream(cases).map(CaseFactBuilder::facts).toList();
        Snapshot snapshot = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), facts, List.of());
        return run(id, snapshot, AnnualMeasures.count(snapshot));
    }

    /** The tables with one number changed: the last row of the table, or the one said. */
    private List<StatisticalTable> tampered(String tableId, int rowFromEnd, String column, int by) {
        return AnnualMeasures.count(seed).stream()
                .map(table -> table.id().equals(tableId) ? tampered(table, rowFromEnd, column, by) : table)
                .toList();
    }

    private static StatisticalTable tampered(StatisticalTable table, int rowFromEnd, String column, int by) {
        List<Row> rows = new ArrayList<>(table.rows());
        int place = rows.size() - 1 - rowFromEnd;
        List<Cell> cells = new ArrayList<>(rows.get(place).cells());
        Cell.Figure figure = (Cell.Figure) table.cell(rows.get(place), column);
        cells.set(table.indexOf(column), new Cell.Figure(figure.value().add(BigDecimal.valueOf(by)), figure.trail(), figure.restsOn()));
        rows.set(place, new Row(cells));
        return new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), rows, table.notes());
    }

    @Test
    void allHoldForTheSeedYear() {
        List<Check> checks = AuditorsChecks.run(new Examined(seed, AnnualMeasures.count(seed)));
        assertThat(checks).extracting(Check::id).doesNotHaveDuplicates().hasSize(13);
        assertThat(checks).allSatisfy(check -> {
            assertThat(check.held()).as(check.id() + ": " + check.difference()).isTrue();
            assertThat(check.difference()).isEqualTo("None");
            assertThat(check.rule()).endsWith(".");
        });
    }

    @ParameterizedTest(name = "{0} finds {3} wrong by {4} in {1}")
    @CsvSource({
        "Q01_review_totals, T20_Reviews, 0, reviews, 1",
        "Q01_review_totals, T20_Reviews, 4, reviews, -1",
        "Q01_review_totals, T22_Category, 3, reviews, 1",
        "Q01_review_totals, T23_Mod_age, 0, reviews, 1",
        "Q01_review_totals, T23_Mod_age, 2, reviews, 1",
        "Q01_review_totals, T30_Time_to_review, 2, reviews, -1",
        "Q02_findings_add_up, T20_Reviews, 0, inadequate, 1",
        "Q02_findings_add_up, T20_Reviews, 7, modifiable, 1",
        "Q03_caseload_balances, T03_Caseload, 0, carried_forward, 1",
        "Q03_caseload_balances, T03_Caseload, 4, reviewed, 1",
        "Q03_caseload_joins_years, T03_Caseload, 0, carried_forward, 1",
        "Q03_caseload_joins_years, T03_Caseload, 1, brought_forward, 1",
        "Q04_out_of_area_apart, T02_Notifications, 0, notifications, 1",
        "Q05_areas_add_up, T02_Notifications, 5, notifications, 1",
        "Q05_areas_add_up, T03_Caseload, 2, notified, 1",
        "Q05_areas_add_up, T20_Reviews, 3, modifiable, 1",
        "Q06_death_totals, T06_Deaths_age, 0, deaths, 1",
        "Q06_death_totals, T06_Deaths_age, 3, deaths, 1",
        "Q06_death_totals, T07_Deaths_sex, 0, deaths, 1",
        "Q06_death_totals, T02_Notifications, 3, deaths, 1",
        "Q12_pooled_are_sums, T06_Deaths_age_pooled, 8, deaths, 1",
        "Q12_pooled_are_sums, T22_Category_pooled, 12, modifiable, 1",
        "Q12_pooled_are_sums, T40_Rates, 5, deaths, 1",
        "Q10_percentages_recompute, T20_Reviews, 0, modifiable_percent, 1",
        "Q10_percentages_recompute, T20_Reviews, 0, lower, 30",
        "Q10_percentages_recompute, T22_Category, 0, upper, -60",
    })
    void findsAWrongNumber(String check, String table, int rowFromEnd, String column, int by) {
        Check found = run(check, seed, tampered(table, rowFromEnd, column, by));
        assertThat(found.held()).isFalse();
        assertThat(found.difference()).isNotEqualTo("None").isNotBlank();
    }

    @Test
    void findsAChildFromElsewhereInATable() {
        StatisticalTable deaths = DeathsBy.AGE.count(seed);
        List<Row> rows = new ArrayList<>(deaths.rows());
        List<Cell> cells = new ArrayList<>(rows.getFirst().cells());
        cells.set(1, Cell.count(List.of(seed.notifications().stream().filter(fact -> !fact.area().isResident()).findFirst().orElseThrow().number())));
        rows.set(0, new Row(cells));
        StatisticalTable wrong = new StatisticalTable(
                deaths.id(), deaths.name(), deaths.title(), deaths.basis(), deaths.period(), deaths.columns(), rows, deaths.notes());
        List<StatisticalTable> tables = AnnualMeasures.count(seed).stream().map(table -> table.id().equals(wrong.id()) ? wrong : table).toList();
        assertThat(run("Q04_out_of_area_apart", seed, tables).difference()).contains("T06_Deaths_age");
    }

    @Test
    void listsDatesThatDoNotFollowOneAnother() {
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").notified("2023-05-09")).difference())
                .isEqualTo("CDOP-2023-0001: notified before the death");
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").reviewed("2023-05-09")).difference())
                .contains("reviewed before the death").contains("reviewed before the notification").contains("no panel met");
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").born("2000-01-01")).difference()).contains("18 or over");
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10")).held()).isTrue();
    }

    @Test
    void findsACaseThatIsThereTwice() {
        assertThat(run("Q09_counted_once", aCase(1), aCase(1)).difference()).contains("CDOP-2023-0001 is twice among the deaths");
        assertThat(run("Q09_counted_once", aCase(1), aCase(2)).held()).as("twins").isTrue();
    }

    @Test
    void showsTheFirstTwentyOfManyDifferences() {
        CaseFactBuilder[] cases = new CaseFactBuilder[25];
        for (int index = 0; index < cases.length; index++) {
            cases[index] = aCase(index + 1).died("2023-05-10").notified("2023-05-01");
        }
        assertThat(run("Q08_dates_in_order", cases).difference()).endsWith("; and 5 more");
    }
}
