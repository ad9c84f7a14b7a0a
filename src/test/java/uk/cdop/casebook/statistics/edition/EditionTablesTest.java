package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;

class EditionTablesTest {

    private static final int THRESHOLD = 5;

    private static Snapshot snapshot(long seed, int year, int cases) {
        return Snapshot.of(new FinancialYear(year), GeneratedFacts.AS_AT, GeneratedFacts.of(seed, cases), List.of());
    }

    private static MaskedTables of(Edition edition, Snapshot snapshot) {
        return of(edition, snapshot, Earlier.nothing());
    }

    private static MaskedTables of(Edition edition, Snapshot snapshot, Earlier earlier) {
        return new EditionRequest(new CountedTables(snapshot), edition, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED.with(THRESHOLD, 5), earlier).tables();
    }

    private static Stream<Cell> cells(MaskedTables edition, Column.Kind kind) {
        return edition.tables().stream().flatMap(table -> table.rows().stream().flatMap(row -> Stream.iterate(0, place -> place + 1).limit(row.cells().size())
                .filter(place -> table.columns().get(place).kind() == kind).map(place -> row.cells().get(place))));
    }

    @ParameterizedTest
    @CsvSource({"PARTNER,1,250", "PARTNER,2,900", "PUBLIC,1,250", "PUBLIC,3,900", "PUBLIC,4,40"})
    void showsNoSmallNumberAndNoneCanBeWorkedOut(Edition edition, long seed, int cases) {
        MaskedTables made = of(edition, snapshot(seed, 2022, cases));
        assertThat(made.masking().isSafe()).isTrue();
        assertThat(made.tables()).isNotEmpty();
        assertThat(cells(made, Column.Kind.COUNT).filter(Cell.Figure.class::isInstance).map(cell -> ((Cell.Figure) cell).value().intValueExact()))
                .allMatch(count -> count == 0 || count >= THRESHOLD);
        assertThat(made.masking().primary()).isNotEmpty()
                .allSatisfy(small -> assertThat(made.masking().recoverable(small).upper()).isGreaterThanOrEqualTo(THRESHOLD));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER", "PUBLIC"})
    void namesNoCaseAndSaysWhatIsWithheld(Edition edition) {
        MaskedTables made = of(edition, snapshot(1, 2022, 250));
        for (StatisticalTable table : made.tables()) {
            assertThat(table.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell.Figure.class::isInstance).map(Cell.Figure.class::cast))
                    .allSatisfy(figure -> {
                        assertThat(figure.trail()).isEmpty();
                        assertThat(figure.restsOn()).isEmpty();
                    });
            if (List.of("T37_Recommendations", "T41_Denominators", "T42_Comparators", "T52_Revisions").contains(table.id())) {
                assertThat(table.notes()).as("no number of children is in it").doesNotContain(MaskedTables.WITHHELD);
            } else {
                assertThat(table.notes()).contains(MaskedTables.WITHHELD);
            }
        }
        assertThat(made.log()).hasSizeGreaterThanOrEqualTo(made.tables().size()).extracting(Tally::primary).anyMatch(small -> small > 0);
    }

    @Test
    void withholdsAFigureThatDoesNotSayWhatItRestsOn() {
        StatisticalTable time = of(Edition.PUBLIC, snapshot(3, 2022, 900)).tables().stream().filter(table -> table.id().startsWith("T30")).findFirst().orElseThrow();
        Row all = time.rows().getFirst();
        assertThat(time.rows()).hasSize(1);
        assertThat(time.cell(all, "min_days")).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
        assertThat(time.cell(all, "max_days")).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
        assertThat(time.cell(all, "median_days")).isInstanceOf(Cell.Figure.class);
    }

    private static Snapshot withPopulations(Snapshot snapshot) {
        return snapshot.with(ReferenceTexts.withPopulations("2018/19", "2019/20", "2020/21", "2021/22", "2022/23"));
    }

    /** A mean times the panels beside it is the number that was rounded. */
    @Test
    void noMeanOfOneNumberStandsBesideRoundedNumbers() {
        MaskedTables rounded = of(Edition.NHS_STYLE, withPopulations(snapshot(2, 2022, 900)));
        StatisticalTable reviews = rounded.tables().stream().filter(table -> table.id().equals("T20_Reviews")).findFirst().orElseThrow();
        assertThat(reviews.rows()).noneMatch(row -> reviews.cell(row, "reviews_per_panel") instanceof Cell.Figure);
    }

    @ParameterizedTest
    @CsvSource({"PARTNER,1,250", "PARTNER,3,900", "PUBLIC,1,250", "PUBLIC,5,400"})
    void ratesByAreaAndTenYearsLeaveWithNothingSmallInThem(Edition edition, long seed, int cases) {
        MaskedTables made = of(edition, withPopulations(snapshot(seed, 2022, cases)));
        assertThat(made.masking().isSafe()).isTrue();
        StatisticalTable rates = table(made, Rates.ID);
        assertThat(rates.rows()).filteredOn(row -> !rates.cell(row, "area").equals(Cell.words("All areas")))
                .isNotEmpty().allSatisfy(row -> assertThat(rates.cell(row, "measure").toString()).contains("Deaths at 0 to 17 years"));
        assertThat(rates.rows()).allSatisfy(row -> {
            if (rates.cell(row, "deaths") == Cell.Shorthand.CONFIDENTIAL) {
                assertThat(Stream.of("rate", "lower", "upper", "reliability", "comparison").map(key -> rates.cell(row, key)))
                        .allMatch(cell -> cell == Cell.Shorthand.CONFIDENTIAL || cell == Cell.Shorthand.NOT_AVAILABLE);
            } else {
                assertThat(rates.cell(row, "denominator")).isNotEqualTo(Cell.Shorthand.CONFIDENTIAL);
            }
        });
        StatisticalTable trends = table(made, "T43_Trends");
        assertThat(trends.rows()).hasSize(10);
        assertThat(trends.columns()).extracting(Column::key).contains("median_days").doesNotContain("open");
        assertThat(trends.rows()).anyMatch(row -> trends.cell(row, "child_deaths") instanceof Cell.Figure && trends.cell(row, "child_death_rate") != Cell.Shorthand.CONFIDENTIAL);
        Map.of("child_deaths", "child_death_rate", "infant_deaths", "infant_mortality").forEach((deaths, rate) -> {
            assertThat(trends.rows()).filteredOn(row -> trends.cell(row, deaths) == Cell.Shorthand.CONFIDENTIAL)
                    .allSatisfy(row -> assertThat(Stream.of(rate, rate + "_lower", rate + "_upper").map(key -> trends.cell(row, key))).noneMatch(Cell.Figure.class::isInstance));
        });
    }

    @Test
    void tenYearsOfRoundedNumbersStandWithoutRates() {
        StatisticalTable trends = table(of(Edition.NHS_STYLE, withPopulations(snapshot(3, 2022, 900))), "T43_Trends");
        assertThat(trends.columns()).extracting(Column::key).contains("median_days").doesNotContain("open", "child_deaths", "child_death_rate", "infant_mortality");
        assertThat(trends.notes()).noneMatch(note -> note.contains("three years pooled"));
    }

    @Test
    void partnersReadOfInfantsAndInquiriesWhatIsNotSmall() {
        MaskedTables made = of(Edition.PARTNER, snapshot(2, 2022, 900));
        for (String id : List.of("T12_Infants", "T13_JAR_coroner")) {
            StatisticalTable table = table(made, id);
            assertThat(table.rows().stream().map(row -> table.cell(row, "deaths"))).as(id).anyMatch(Cell.Figure.class::isInstance);
            assertThat(table.rows()).filteredOn(row -> table.cell(row, "deaths") == Cell.Shorthand.CONFIDENTIAL)
                    .allSatisfy(row -> assertThat(table.cell(row, "deaths_percent")).isEqualTo(Cell.Shorthand.CONFIDENTIAL));
        }
        assertThat(made.masking().primary()).anyMatch(small -> small.group().filter(group -> group.breakdown().equals("gestation")).isPresent());
    }

    /** 12 newborn, of whom 10 were of 24 weeks and over: the 2 others are in no row. */
    @Test
    void theNewbornWhoStandInNoRowAreNotFoundByTakingOneRowFromAnother() {
        List<CaseFact> facts = new ArrayList<>();
        for (int each = 1; each <= 12; each++) {
            facts.add(aCase(2023, each).born("2023-06-01").died("2023-06-02").notified("2023-06-03").with(born(each <= 2 ? 22 : 40)).facts());
        }
        MaskedTables made = of(Edition.PARTNER, Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, facts, List.of()));
        StatisticalTable infants = table(made, "T12_Infants");
        assertThat(infants.cell(infants.row("group", "Neonatal mortality: under 28 days, any gestation").orElseThrow(), "deaths")).isEqualTo(Cell.number(BigDecimal.valueOf(12)));
        assertThat(infants.cell(infants.row("group", "Neonatal mortality: under 28 days, 24 weeks and over").orElseThrow(), "deaths")).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
    }

    /** 9 in April, 3 in May, 8 in June: whoever reads the quarter and two of its months has the third. */
    @Test
    void aSmallMonthIsNotFoundByTakingTheOthersFromTheirQuarter() {
        List<CaseFact> facts = new ArrayList<>();
        for (int each = 1; each <= 60; each++) {
            String day = each <= 9 ? "2023-04-10" : each <= 12 ? "2023-05-10" : each <= 20 ? "2023-06-10" : each <= 40 ? "2023-08-10" : "2023-11-10";
            facts.add(aCase(2023, each).born("2015-06-01").died(day).notified(day).facts());
        }
        MaskedTables made = of(Edition.PARTNER, Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, facts, List.of()));
        StatisticalTable months = table(made, "T11_Deaths_month");
        List<Cell> shown = Stream.of("April", "May", "June", "April to June").map(words -> months.cell(months.row("group", words).orElseThrow(), "deaths")).toList();
        assertThat(shown.get(1)).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
        assertThat(shown.stream().filter(Cell.Shorthand.CONFIDENTIAL::equals)).hasSizeGreaterThan(1);
        assertThat(months.cell(months.row("group", "July to September").orElseThrow(), "deaths")).isEqualTo(Cell.number(BigDecimal.valueOf(20)));
    }

    private static Particulars born(long weeks) {
        Particulars none = Particulars.NOT_KNOWN;
        return new Particulars(none.ethnicCategory(), none.placeOfDeath(), none.expected(), none.multipleBirth(), new Particulars.Birth(Optional.of(weeks), Optional.empty()), none.inquiries(), none.times());
    }

    private static StatisticalTable table(MaskedTables made, String id) {
        return made.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    /** The generated cases begin in April 2019: a year before that has no number, which is not the same as none. */
    @ParameterizedTest
    @CsvSource({"2022,2019/20 to 2022/23", "2020,2019/20 to 2020/21", "2019,2019/20"})
    void poolsNoYearThatTheRecordsDoNotReachBackTo(int year, String period) {
        for (Edition edition : List.of(Edition.PUBLIC, Edition.PARTNER, Edition.NHS_STYLE)) {
            Snapshot facts = snapshot(3, year, 900);
            assertThat(facts.firstYear()).isEqualTo(new FinancialYear(2019));
            assertThat(of(edition, facts).tables()).filteredOn(table -> List.of("T10_Deaths_place", "T22_Category").contains(table.id()))
                    .isNotEmpty().allSatisfy(table -> assertThat(table.period()).as(edition + " " + table.id()).isEqualTo(period));
            MaskedTables extract = new EditionRequest(new CountedTables(facts), edition, AreaGroup.SOMERSET, DisclosureRule.PROPOSED.with(THRESHOLD, 5), Earlier.nothing()).tables();
            assertThat(extract.tables()).filteredOn(table -> List.of("T06_Deaths_age", "T07_Deaths_sex", "T22_Category").contains(table.id()))
                    .isNotEmpty().allSatisfy(table -> assertThat(table.period()).as("extract, " + table.id()).isEqualTo(period));
        }
    }

    @Test
    void yearsThatHoldTheBreakInSeriesSaySo() {
        assertThat(table(of(Edition.PUBLIC, snapshot(3, 2023, 900)), "T22_Category").notes()).anyMatch(note -> note.startsWith("The joint panel began in July 2019"));
        assertThat(table(of(Edition.PUBLIC, snapshot(3, 2024, 900)), "T22_Category").notes()).as("2020/21 to 2024/25").noneMatch(note -> note.startsWith("The joint panel began"));
    }

    @Test
    void saysWhatWasFoundForAllAreasAloneAndPoolsFiveYearsInPublic() {
        MaskedTables made = of(Edition.PUBLIC, snapshot(3, 2023, 900));
        StatisticalTable reviews = made.tables().stream().filter(table -> table.id().startsWith("T20")).findFirst().orElseThrow();
        assertThat(reviews.rows()).filteredOn(row -> !reviews.cell(row, "area").equals(Cell.words("All areas")))
                .allSatisfy(row -> assertThat(reviews.cell(row, "modifiable")).isEqualTo(Cell.Shorthand.NOT_AVAILABLE));
        assertThat(made.tables()).filteredOn(table -> List.of("T22_Category", "T06_Deaths_age").contains(table.id()))
                .isNotEmpty().allSatisfy(table -> assertThat(table.period()).isEqualTo("2019/20 to 2023/24"));
    }

    @Test
    void knowsAtTheNextYearWhatTheYearBeforeGaveAway() {
        Snapshot before = snapshot(2, 2021, 900);
        MaskedTables first = of(Edition.PUBLIC, before);
        MaskedTables next = of(Edition.PUBLIC, snapshot(2, 2022, 900), first.masking().givenAway());
        assertThat(next.masking().isSafe()).isTrue();
        assertThat(next.tables()).isNotEmpty();
    }

    @Test
    void isTheSameEachTimeAndIsNothingForThePanelItself() {
        assertThat(of(Edition.PUBLIC, snapshot(1, 2022, 250)).tables()).isEqualTo(of(Edition.PUBLIC, snapshot(1, 2022, 250)).tables());
        assertThatThrownBy(() -> of(Edition.RESTRICTED, snapshot(1, 2022, 250))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasEveryTableInAYearWithoutAnyCase() {
        MaskedTables made = of(Edition.PUBLIC, Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, List.of(), List.of()));
        assertThat(made.tables()).hasSize(made.log().size());
        assertThat(cells(made, Column.Kind.COUNT).filter(Cell.Figure.class::isInstance).map(cell -> ((Cell.Figure) cell).value().intValueExact())).isNotEmpty().allMatch(count -> count == 0);
    }
}
