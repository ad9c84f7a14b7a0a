package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** T11: months and quarters of the financial year. */
class MonthsTest {

    private static StatisticalTable of(String... died) {
        return DeathsBySeveral.MONTHS.count(Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT,
                Stream.of(died).map(day -> aCase(Integer.parseInt(day.substring(0, 4)), Integer.parseInt(day.substring(5, 7))).died(day).facts()).toList(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-01, April to June", "2023-06-30, April to June", "2023-07-01, July to September", "2023-09-30, July to September",
        "2023-10-01, October to December", "2023-12-31, October to December", "2024-01-01, January to March", "2024-03-31, January to March"
    })
    void aQuarterIsThreeMonthsOfTheFinancialYear(String died, String quarter) {
        assertThat(read(of(died), "deaths", "Quarter of death", quarter)).isEqualTo("1");
    }

    @Test
    void eachQuarterStandsBelowTheMonthsWithItsShareAndItsCases() {
        StatisticalTable table = of("2023-04-01", "2023-05-31", "2024-02-29", "2024-04-01");
        assertThat(table.rows().stream().filter(row -> table.cell(row, "characteristic").equals(Cell.words("Quarter of death"))).map(row -> table.cell(row, "group"))).containsExactly(
                Cell.words("April to June"), Cell.words("July to September"), Cell.words("October to December"), Cell.words("January to March"), Cell.words("All quarters"));
        assertThat(trail(table, "deaths", "Quarter of death", "April to June")).containsExactly(CaseNumber.of(2023, 4), CaseNumber.of(2023, 5));
        assertThat(read(table, "deaths_percent", "Quarter of death", "April to June")).isEqualTo("66.7");
        assertThat(read(table, "deaths", "Quarter of death", "All quarters")).isEqualTo(read(table, "deaths", "Month of death", "All months")).isEqualTo("3");
    }

    @Test
    void everyReaderCanTakeTheMonthsOfAQuarterFromIt() {
        StatisticalTable table = DeathsBySeveral.MONTHS.count(Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(1, 250), List.of()));
        Map<Quantity, Long> counts = new HashMap<>();
        table.rows().forEach(row -> {
            Cell.Figure deaths = (Cell.Figure) table.cell(row, "deaths");
            counts.put(deaths.restsOn().getFirst(), deaths.value().longValueExact());
        });
        List<Sum> sums = new QuartersOfMonths().among(counts.keySet()).toList();
        assertThat(sums).hasSize(4).allSatisfy(sum -> assertThat(sum.parts().stream().mapToLong(counts::get).sum()).isEqualTo(counts.get(sum.total())));
        assertThat(sums).allSatisfy(sum -> assertThat(sum.parts()).hasSize(3));
    }
}
