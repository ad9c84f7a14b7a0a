package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.measure.RateCells;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.reference.Origin;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.reference.Standing;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SampleAreas;

/** A rate beside a rounded number is the rate of that rounded number: whoever has the number and the population knows every cell of the row already. */
class RoundedRatesTest {

    private static final FinancialYear YEAR = new FinancialYear(2022);
    private static final Map<String, Integer> PER = Map.of("100,000 children", 100_000, "1,000 live births", 1_000);

    private static NationalFigure england(String years, String value) {
        return new NationalFigure("child_death_rate", "Deaths at 0 to 17 years", "per 100,000 children", true, years, Optional.of(new BigDecimal(value)),
                new Origin("An office of statistics", "2024", "example.org", Standing.OFFICIAL, "", "", ""));
    }

    private static Snapshot withFigures(Snapshot snapshot) {
        ReferenceFigures held = ReferenceTexts.withPopulations("2018/19", "2019/20", "2020/21", "2021/22", "2022/23");
        return snapshot.with(new ReferenceFigures(
                held.denominators(), List.of(england("2022/23", "31.8"), england("2020/21 to 2022/23", "12.5"), england("2018/19 to 2022/23", "90")), SampleAreas.history()));
    }

    private static MaskedTables nhsStyle(Snapshot snapshot, AreaGroup area) {
        return new EditionRequest(new CountedTables(withFigures(snapshot)), Edition.NHS_STYLE, area, DisclosureRule.PROPOSED, Earlier.nothing()).tables();
    }

    private static Optional<StatisticalTable> table(MaskedTables made, String id) {
        return made.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    private static Optional<BigDecimal> figure(StatisticalTable table, Row row, String key) {
        return table.cell(row, key) instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    private static List<Cell> cells(StatisticalTable table, Row row, String... keys) {
        return Stream.of(keys).map(key -> table.cell(row, key)).toList();
    }

    @ParameterizedTest
    @CsvSource({"2,900", "3,400", "5,250", "5,2000"})
    void everyCellOfARateFollowsFromTheRoundedNumberThePopulationAndEngland(long seed, int cases) {
        MaskedTables made = nhsStyle(Snapshot.of(YEAR, GeneratedFacts.AS_AT, GeneratedFacts.of(seed, cases), List.of()), AreaGroup.ALL_AREAS);
        assertThat(made.masking().isSafe()).isTrue();
        StatisticalTable rates = table(made, "T40_Rates").orElseThrow();
        assertThat(rates.rows()).filteredOn(row -> figure(rates, row, "rate").isPresent()).hasSizeGreaterThan(3);
        for (Row row : rates.rows()) {
            follows(rates, row, "denominator", "per", cells(rates, row, "rate", "lower", "upper"));
        }
        StatisticalTable ages = table(made, "T06_Deaths_age").orElseThrow();
        assertThat(ages.rows()).anyMatch(row -> figure(ages, row, "rate").isPresent());
        ages.rows().forEach(row -> follows(ages, row, "population", "rate_per", cells(ages, row, "rate", "rate_lower", "rate_upper")));
    }

    private static void follows(StatisticalTable table, Row row, String population, String per, List<Cell> found) {
        Optional<BigDecimal> deaths = figure(table, row, "deaths");
        if (deaths.isEmpty() || figure(table, row, population).isEmpty()) {
            assertThat(found).allMatch(cell -> cell == Cell.Shorthand.CONFIDENTIAL || cell == Cell.Shorthand.NOT_AVAILABLE);
            assertThat(table.cell(row, "reliability")).isIn(Cell.Shorthand.CONFIDENTIAL, Cell.Shorthand.NOT_AVAILABLE);
            return;
        }
        assertThat(deaths.get().longValueExact() % 5).isZero();
        long written = deaths.get().longValueExact();
        LongFunction<RateCells> of = number -> new RateCells(
                new Rate(number, figure(table, row, population).orElseThrow().longValueExact(), PER.get(((Cell.Words) table.cell(row, per)).text())), figure(table, row, "england"));
        assertThat(found).isEqualTo(of.apply(written).rateWithLimits());
        List<RateCells> alike = LongStream.rangeClosed(Math.max(0, written - 2), written == 0 ? 0 : written + 2).mapToObj(of).toList();
        assertThat(table.cell(row, "reliability")).as("of the fewest").isEqualTo(alike.getFirst().reliability());
        if (table.columns().stream().anyMatch(column -> column.key().equals("comparison"))) {
            List<Cell> comparisons = alike.stream().map(RateCells::comparison).distinct().toList();
            assertThat(table.cell(row, "comparison")).isEqualTo(comparisons.size() == 1 ? comparisons.getFirst() : Cell.Shorthand.NOT_AVAILABLE);
        }
    }

    /** With some sixty deaths a year, as this panel has them. */
    @ParameterizedTest
    @CsvSource({"1", "3", "6"})
    void ratesLeaveInTheNhsStyleAndCostNoOtherTableItsPlace(long seed) {
        Snapshot facts = withFigures(Snapshot.of(YEAR, GeneratedFacts.AS_AT, GeneratedFacts.of(seed, 400), List.of()));
        EditionRequest request = new EditionRequest(new CountedTables(facts), Edition.NHS_STYLE, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing());
        List<StatisticalTable> without = EditionTables.of(Edition.NHS_STYLE, new CountedTables(facts), AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED.yearsTogether(), Earlier.nothing()).stream().filter(one -> !one.id().equals("T40_Rates")).toList();
        MaskedTables before = MaskedTables.of(without, request.arithmetic(), DisclosureRule.PROPOSED.of(Edition.NHS_STYLE), Earlier.nothing());
        assertThat(request.tables().tables()).extracting(StatisticalTable::id).contains("T40_Rates").containsAll(before.tables().stream().map(StatisticalTable::id).toList());
    }

    private static Snapshot deaths(int count) {
        return Snapshot.of(YEAR, GeneratedFacts.AS_AT, IntStream.rangeClosed(1, count)
                .mapToObj(each -> aCase(2022, each).in(ReportingArea.DORSET).born("2015-01-01").died("2022-06-01").notified("2022-06-02").facts()).toList(), List.of());
    }

    /** 18 and 22 deaths are both written 20; the true numbers are told apart by their reliability, and by England's value. */
    @Test
    void whatIsWrittenAlikeHasTheSameRow() {
        List<Row> rows = table(nhsStyle(deaths(18), AreaGroup.ALL_AREAS), "T40_Rates").orElseThrow().rows();
        assertThat(rows).as("two of the five are fewer than 20").noneMatch(row -> row.cells().contains(Cell.words("On 20 deaths or more")));
        for (int count : List.of(19, 20, 21, 22)) {
            assertThat(table(nhsStyle(deaths(count), AreaGroup.ALL_AREAS), "T40_Rates").orElseThrow().rows()).as(count + " deaths").isEqualTo(rows);
        }
        assertThat(table(nhsStyle(deaths(23), AreaGroup.ALL_AREAS), "T40_Rates").orElseThrow().rows()).isNotEqualTo(rows);
    }

    @Test
    void ofOneToSevenDeathsThereIsNothing() {
        List<Row> rows = table(nhsStyle(deaths(1), AreaGroup.ALL_AREAS), "T40_Rates").orElseThrow().rows();
        for (int count : List.of(2, 3, 7)) {
            assertThat(table(nhsStyle(deaths(count), AreaGroup.ALL_AREAS), "T40_Rates").orElseThrow().rows()).as(count + " deaths").isEqualTo(rows);
        }
    }

    @Test
    void anExtractOfACouncilHasItsRatesOfRoundedNumbersToo() {
        StatisticalTable rates = table(nhsStyle(deaths(41), AreaGroup.DORSET), "T40_Rates").orElseThrow();
        assertThat(rates.rows()).isNotEmpty().allSatisfy(row -> follows(rates, row, "denominator", "per", cells(rates, row, "rate", "lower", "upper")));
        assertThat(rates.rows()).anyMatch(row -> figure(rates, row, "rate").isPresent() && rates.cell(row, "comparison") instanceof Cell.Words);
    }
}
