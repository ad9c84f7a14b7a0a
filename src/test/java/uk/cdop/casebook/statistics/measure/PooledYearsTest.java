package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.crosscheck.PooledAreSums;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** Three and five years together, beside the single year. */
class PooledYearsTest {

    private static final PooledYears AGES = new PooledYears(DeathsBy.AGE.id(), DeathsBy.AGE);

    private static Snapshot snapshot(int year, List<CaseFact> facts) {
        return Snapshot.of(new FinancialYear(year), LocalDate.of(year + 1, 3, 31), facts, List.of());
    }

    private static List<Cell> all(StatisticalTable table, String key) {
        return table.rows().stream().filter(row -> table.cell(row, "age").equals(Cell.words("All ages"))).map(row -> table.cell(row, key)).toList();
    }

    private static BigDecimal value(Cell cell) {
        return ((Cell.Figure) cell).value();
    }

    @Test
    void threeYearsAndFiveYearsStandOneUnderTheOtherEachOfItsOwnYears() {
        List<CaseFact> facts = new ArrayList<>();
        for (int year = 2019; year <= 2023; year++) {
            facts.add(aCase(year, 1).died(LocalDate.of(year, 4, 1)).facts());
        }
        facts.add(aCase(2018, 2).died("2019-03-31").facts());
        StatisticalTable table = AGES.count(snapshot(2023, facts));
        assertThat(all(table, "year")).containsExactly(Cell.words("2021/22 to 2023/24"), Cell.words("2019/20 to 2023/24"));
        assertThat(all(table, "deaths").stream().map(PooledYearsTest::value)).containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(5));
        assertThat(all(table, "series")).containsExactly(Cell.words("None"), Cell.Shorthand.BREAK_IN_SERIES);
    }

    @Test
    void yearsThatTheRecordsDoNotReachBackToGiveNoFigure() {
        StatisticalTable table = AGES.count(snapshot(2023, List.of(aCase(2021, 1).died("2021-04-01").facts())));
        assertThat(all(table, "deaths").getFirst()).isInstanceOf(Cell.Figure.class);
        assertThat(all(table, "deaths").getLast()).isEqualTo(Cell.Shorthand.NOT_AVAILABLE);
    }

    /** Found by a second count with pandas: the rate was not available, and yet its reliability was on twenty deaths or more. */
    @Test
    void whereThereIsNoFigureNothingIsSaidOfIt() {
        List<CaseFact> facts = IntStream.rangeClosed(1, 25).mapToObj(sequence -> aCase(2023, sequence).died("2023-05-01").born("2023-04-20").reviewed("2023-09-01").facts()).toList();
        Snapshot snapshot = snapshot(2023, facts).with(ReferenceTexts.withPopulations("2019/20", "2020/21", "2021/22", "2022/23", "2023/24"));
        StatisticalTable deaths = AGES.count(snapshot);
        assertThat(all(deaths, "reliability")).containsExactly(Cell.Shorthand.NOT_AVAILABLE, Cell.Shorthand.NOT_AVAILABLE);
        assertThat(all(deaths, "rate_per")).containsOnly(Cell.words("100,000 children"));
        ReferenceFigures england = ReferenceFigures.read(ReferenceTexts.DENOMINATORS, ReferenceTexts.COMPARATORS.lines().filter(line -> line.startsWith("measure,")).findFirst().orElseThrow()
                + "\nmodifiable_percent_category_9,Invented,percent,child_death_reviews,2019/20 to 2023/24,40,Example publisher,2024,example.org,official,,,\n");
        StatisticalTable categories = new PooledYears(ReviewsBy.CATEGORY.id(), ReviewsBy.CATEGORY).count(snapshot.with(england));
        assertThat(categories.rows()).extracting(row -> categories.cell(row, "england_source")).containsOnly(Cell.Shorthand.NOT_AVAILABLE);
    }

    @Test
    void everyPooledCountIsTheSumOfItsYears() {
        for (long seed = 1; seed <= 3; seed++) {
            Snapshot snapshot = snapshot(2023, GeneratedFacts.of(seed, 250));
            assertThat(new PooledAreSums().check(new Examined(snapshot, AnnualMeasures.count(snapshot))).difference()).isEqualTo("None");
        }
    }

    @Test
    void aDeathOutsideTheYearsChangesNothing() {
        List<CaseFact> facts = new ArrayList<>(GeneratedFacts.of(4, 250));
        List<Row> before = AGES.count(snapshot(2023, facts)).rows();
        facts.add(aCase(2019, 9999).died("2019-03-31").notified("2019-04-01").facts());
        facts.add(aCase(2024, 9999).died("2024-04-01").facts());
        assertThat(AGES.count(snapshot(2023, facts)).rows()).isEqualTo(before);
    }
}
