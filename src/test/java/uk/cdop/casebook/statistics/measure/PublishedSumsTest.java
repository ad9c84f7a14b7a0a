package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.quantity.Sums;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** The counts of all tables, read as the quantities they name, agree with one another and with every sum that a reader can make. */
class PublishedSumsTest {

    private static final Snapshot SNAPSHOT = Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(1, 250), List.of());

    private static Map<Quantity, Long> counts(List<StatisticalTable> tables) {
        Map<Quantity, Long> counts = new HashMap<>();
        for (StatisticalTable table : tables) {
            table.rows().forEach(row -> {
                for (int place = 0; place < row.cells().size(); place++) {
                    if (table.columns().get(place).kind() == Column.Kind.COUNT && row.cells().get(place) instanceof Cell.Figure(var value, var trail, var restsOn) && !restsOn.isEmpty()) {
                        assertThat(restsOn).as(table.id()).hasSize(1);
                        Long before = counts.put(restsOn.getFirst(), value.longValueExact());
                        assertThat(before).as(restsOn + " in " + table.id()).isIn(null, value.longValueExact());
                    }
                }
            });
        }
        return counts;
    }

    private static List<Breakdown> breakdowns() {
        return List.of(Groupings.AGE.breakdown(), Groupings.SEX.breakdown(), Groupings.ETHNICITY.breakdown(), Groupings.DEPRIVATION.breakdown(), Groupings.PLACE.breakdown(), Groupings.EVENT_PLACE.breakdown(), Groupings.CATEGORY.breakdown(), Groupings.MONTH.breakdown());
    }

    @Test
    void everySumHoldsAcrossTheTablesOfAYear() {
        Map<Quantity, Long> counts = counts(AnnualMeasures.count(SNAPSHOT));
        List<Sum> sums = Sums.among(counts.keySet(), breakdowns());
        assertThat(sums).hasSizeGreaterThan(100);
        assertThat(sums).allSatisfy(sum -> assertThat(sum.parts().stream().mapToLong(counts::get).sum()).as(sum.toString()).isEqualTo(counts.get(sum.total())));
    }

    @Test
    void theGroupsOfInfantsAddUpToTheInfantsAndTheTwoAgesToAll() {
        Map<Quantity, Long> counts = counts(AnnualMeasures.count(SNAPSHOT));
        List<Sum> sums = Stream.concat(new InfantGroups().among(counts.keySet()), new TwoAges().among(counts.keySet()))
                .filter(sum -> counts.containsKey(sum.total()) && counts.keySet().containsAll(sum.parts())).toList();
        assertThat(sums).hasSizeGreaterThan(8).allSatisfy(sum -> assertThat(sum.parts().stream().mapToLong(counts::get).sum()).as(sum.toString()).isEqualTo(counts.get(sum.total())));
    }

    @Test
    void yearsPooledAreTheSumOfTheirYears() {
        YearSpan three = YearSpan.endingWith(new FinancialYear(2022), 3);
        Map<Quantity, Long> counts = counts(Stream.concat(
                Stream.of(DeathsBy.AGE.count(SNAPSHOT, three), ReviewsBy.CATEGORY.count(SNAPSHOT, three)),
                three.years().stream().flatMap(year -> Stream.of(
                        DeathsBy.AGE.count(SNAPSHOT, YearSpan.of(year)), ReviewsBy.CATEGORY.count(SNAPSHOT, YearSpan.of(year))))).toList());
        List<Sum> pooled = Sums.among(counts.keySet(), breakdowns()).stream().filter(sum -> !sum.total().years().equals(sum.parts().getFirst().years())).toList();
        assertThat(pooled).hasSizeGreaterThan(20);
        assertThat(pooled).allSatisfy(sum -> assertThat(sum.parts().stream().mapToLong(counts::get).sum()).isEqualTo(counts.get(sum.total())));
    }
}
