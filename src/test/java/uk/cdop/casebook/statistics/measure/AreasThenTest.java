package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.crosscheck.AreasThenAddUp;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SampleAreas;

/** The three tables by area, with areas as they were on the day of the death. */
class AreasThenTest {

    private static Snapshot snapshot(int year, List<CaseFact> facts) {
        return Snapshot.of(new FinancialYear(year), LocalDate.of(year + 1, 3, 31), facts, List.of()).with(ReferenceTexts.shipped());
    }

    private static Snapshot snapshot(int year, CaseFactBuilder... cases) {
        return snapshot(year, Arrays.stream(cases).map(CaseFactBuilder::facts).toList());
    }

    private static StatisticalTable then(Snapshot snapshot, String id) {
        return AnnualMeasures.countAsThen(AnnualMeasures.count(snapshot), snapshot).stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Row> row(StatisticalTable table, String year, String area) {
        return table.rows().stream()
                .filter(row -> table.cell(row, "year").equals(Cell.words(year)) && table.cell(row, "area").equals(Cell.words(area))).findFirst();
    }

    private static Optional<BigDecimal> figure(StatisticalTable table, String year, String area, String key) {
        return row(table, year, area).map(row -> table.cell(row, key)).filter(Cell.Figure.class::isInstance).map(cell -> ((Cell.Figure) cell).value());
    }

    private static Home home(String council, String... placedIn) {
        return new Home(council, List.of(placedIn), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void assertShown(StatisticalTable table, String year, String area, String key, long expected) {
        assertThat(figure(table, year, area, key)).as(area + " in " + year).contains(BigDecimal.valueOf(expected));
    }

    @Test
    void aChildOfPooleIn2018IsInPooleAsThenAndInTheNewCouncilAsNow() {
        Snapshot snapshot = snapshot(2019,
                aCase(2018, 1).in(ReportingArea.BCP).at(home("E06000029")).died("2018-06-01").reviewed("2019-06-12"),
                aCase(2019, 2).in(ReportingArea.BCP).at(home("E06000058")).died("2019-06-01"));
        StatisticalTable then = then(snapshot, Notifications.ID);
        assertShown(then, "2018/19", "Poole", "deaths", 1);
        assertShown(then, "2018/19", "Bournemouth", "deaths", 0);
        assertShown(then, "2018/19", "Bournemouth and Poole safeguarding children board", "notifications", 1);
        assertThat(row(then, "2018/19", "Bournemouth, Christchurch and Poole")).isEmpty();
        assertShown(then, "2019/20", "Bournemouth, Christchurch and Poole", "deaths", 1);
        assertThat(row(then, "2019/20", "Poole")).as("no row without a death, once the council is gone").isEmpty();
        assertShown(then(snapshot, Reviews.ID), "2019/20", "Poole", "reviews", 1);
        assertShown(new Notifications().count(snapshot), "2018/19", "Bournemouth, Christchurch and Poole", "deaths", 1);
    }

    @Test
    void aDistrictThatIsNotRecordedHasARowThatSaysSo() {
        StatisticalTable then = then(snapshot(2022,
                aCase(2022, 1).in(ReportingArea.SOMERSET).at(home("E10000027", "E07000187")).died("2022-06-01"),
                aCase(2022, 2).in(ReportingArea.SOMERSET).at(home("E10000027")).died("2022-06-02"),
                aCase(2022, 3).in(ReportingArea.DORSET).died("2022-06-03")), Notifications.ID);
        assertShown(then, "2022/23", "Mendip", "deaths", 1);
        assertShown(then, "2022/23", "Sedgemoor", "deaths", 0);
        assertShown(then, "2022/23", "Somerset: district not recorded", "deaths", 1);
        assertShown(then, "2022/23", "Area not recorded", "deaths", 1);
        assertShown(then, "2022/23", "All areas", "deaths", 3);
        assertThat(then.title()).endsWith(", areas as they were on the day of each death");
        assertThat(new Notifications().count(snapshot(2022)).notes()).anySatisfy(note -> assertThat(note).contains("as they are now"));
    }

    @Test
    void aYearInWhichPartnershipsPartedHasARowForEach() {
        StatisticalTable then = then(snapshot(2024,
                aCase(2024, 1).in(ReportingArea.DORSET).at(home("E06000059")).died("2024-07-31"),
                aCase(2024, 2).in(ReportingArea.DORSET).at(home("E06000059")).died("2024-08-01")), Notifications.ID);
        assertShown(then, "2024/25", "Pan-Dorset safeguarding children partnership", "deaths", 1);
        assertShown(then, "2024/25", "Dorset safeguarding children partnership", "deaths", 1);
        assertShown(then, "2024/25", "Dorset", "deaths", 2);
    }

    @Test
    void aRateIsGivenOnlyForACouncilThatStoodAllTheYearsOfItsPopulation() {
        List<CaseFact> facts = new ArrayList<>();
        for (int number = 1; number <= 25; number++) {
            facts.add(aCase(2023, number).in(ReportingArea.DORSET).at(home("E06000059")).died("2023-06-01").facts());
        }
        facts.add(aCase(2020, 90).in(ReportingArea.SOMERSET).at(home("E10000027")).died("2020-06-01").facts());
        Snapshot held = Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 3, 31), facts, List.of()).with(ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24"));
        StatisticalTable then = then(held, Rates.ID);
        assertThat(figure(then, "2023/24", "Dorset", "rate")).contains(new BigDecimal("36.9"));
        assertThat(figure(then, "2021/22 to 2023/24", "Dorset", "rate")).contains(new BigDecimal("12.3"));
        assertThat(row(then, "2019/20 to 2023/24", "Mendip").map(row -> then.cell(row, "denominator"))).contains(Cell.Shorthand.NOT_AVAILABLE);
        assertThat(figure(then, "2021/22 to 2023/24", "Somerset", "denominator")).as("the council began in 2023").isEmpty();
    }

    private static ReferenceFigures populationsOf(String code, String... years) {
        String shipped = ReferenceTexts.DENOMINATORS.lines().filter(line -> line.startsWith("area,")).findFirst().orElseThrow();
        List<String> lines = new ArrayList<>(List.of(shipped));
        for (String year : years) {
            for (String band : List.of("under_1", "1_to_4", "5_to_9", "10_to_14", "15_to_17")) {
                lines.add("%s,%s,%s,2000,30 June,%s,Sample publisher,2024,example.org,official,,,invented for a test".formatted(code, year, band, code));
            }
        }
        return ReferenceFigures.read(String.join("\n", lines), ReferenceTexts.COMPARATORS).with(SampleAreas.history());
    }

    @Test
    void aDistrictHasARateWhereItsOwnPopulationIsHeldAndAPlaceToFillInWhereItIsNot() {
        List<CaseFact> facts = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            facts.add(aCase(2022, number).in(ReportingArea.SOMERSET).at(home("E10000027", "E07000187")).died("2022-06-01").facts());
        }
        Snapshot snapshot = Snapshot.of(new FinancialYear(2022), LocalDate.of(2024, 3, 31), facts, List.of()).with(populationsOf("E07000187", "2022/23"));
        StatisticalTable rates = then(snapshot, Rates.ID);
        assertThat(figure(rates, "2022/23", "Mendip", "rate")).contains(new BigDecimal("40.0"));
        assertThat(figure(rates, "2022/23", "Sedgemoor", "denominator")).isEmpty();
        assertThat(new AreasThenAddUp().check(new Examined(snapshot, AnnualMeasures.countAsThen(AnnualMeasures.count(snapshot), snapshot))).difference()).isEqualTo("None");
        StatisticalTable held = then(snapshot, Denominators.ID);
        Row sedgemoor = row(held, "2022/23", "Sedgemoor").orElseThrow();
        assertThat(held.cell(sedgemoor, "geography")).isEqualTo(Cell.words("E07000188"));
        assertThat(held.cell(sedgemoor, "value")).isEqualTo(Cell.Shorthand.NOT_AVAILABLE);
        assertThat(held.cell(row(held, "2022/23", "Mendip").orElseThrow(), "used")).isEqualTo(Cell.words("Yes"));
        assertThat(new Denominators().count(snapshot).rows()).as("it is no area of today").noneMatch(row -> row.cells().contains(Cell.words("E07000187")));
    }

    @Test
    void aPartnershipHasTheRateOfItsCouncilsForYearsThatItStoodWhole() {
        List<CaseFact> facts = new ArrayList<>();
        for (int number = 1; number <= 25; number++) {
            facts.add(aCase(2023, number).in(ReportingArea.DORSET).at(home("E06000059")).died("2023-06-01").facts());
        }
        facts.add(aCase(2020, 90).in(ReportingArea.SOMERSET).at(home("E10000027")).died("2020-06-01").facts());
        Snapshot held = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), facts, List.of()).with(ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24", "2024/25"));
        String joint = "Pan-Dorset safeguarding children partnership";
        assertThat(figure(then(held, Rates.ID), "2023/24", joint, "denominator")).contains(new BigDecimal("144050"));
        assertThat(figure(then(held, Rates.ID), "2021/22 to 2023/24", joint, "rate")).contains(new BigDecimal("5.8"));
        Snapshot parted = Snapshot.of(new FinancialYear(2024), LocalDate.of(2025, 3, 31), facts, List.of()).with(held.reference());
        assertThat(figure(then(parted, Rates.ID), "2024/25", joint, "denominator")).as("it ended in the year").isEmpty();
        assertThat(figure(then(parted, Rates.ID), "2024/25", "Dorset safeguarding children partnership", "denominator")).as("it began in the year").isEmpty();
    }

    @Test
    void theBoardOfACountyCountsADistrictOfItsOnce() {
        assertThat(SampleAreas.history().codesOf("Dorset safeguarding children board", LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31))).containsExactly("E10000009");
        assertThat(SampleAreas.history().codesOf("Bournemouth and Poole safeguarding children board", LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31)))
                .containsExactlyInAnyOrder("E06000028", "E06000029");
        assertThat(SampleAreas.history().codesOf("Somerset safeguarding area", LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31))).containsExactly("E10000027");
        assertThat(SampleAreas.history().codesOf("Area not recorded", LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31))).isEmpty();
    }

    @Test
    void theAreasOfEitherBasisMakeTheSameWholeWhateverTheOrderOfFacts() {
        List<String> councils = List.of("E06000028", "E06000029", "E07000048", "E10000009", "E10000027", "E06000058", "E06000059", "E06000066", "");
        Random random = new Random(7);
        List<CaseFact> facts = new ArrayList<>();
        GeneratedFacts.of(3, 300).forEach(fact -> facts.add(fact.at(home(councils.get(random.nextInt(councils.size())), random.nextBoolean() ? "E07000187" : "E07000246"))));
        Snapshot snapshot = snapshot(2023, facts);
        List<StatisticalTable> now = AnnualMeasures.count(snapshot);
        List<StatisticalTable> then = AnnualMeasures.countAsThen(now, snapshot);
        assertThat(new AreasThenAddUp().check(new Examined(snapshot, then)).difference()).isEqualTo("None");
        for (String id : List.of(Notifications.ID, Reviews.ID)) {
            for (FinancialYear year : snapshot.years()) {
                String key = id.equals(Reviews.ID) ? "reviews" : "deaths";
                assertThat(figure(table(then, id), year.label(), "All areas", key)).isEqualTo(figure(table(now, id), year.label(), "All areas", key)).isPresent();
            }
        }
        Collections.shuffle(facts, random);
        assertThat(AnnualMeasures.countAsThen(now, snapshot(2023, facts))).isEqualTo(then);
        assertThat(snapshot(2023, facts).hash()).isEqualTo(snapshot.hash());
    }

    private static StatisticalTable table(List<StatisticalTable> tables, String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theCheckFindsANumberThatIsMissingFromAnArea() {
        Snapshot snapshot = snapshot(2022, aCase(2022, 1).in(ReportingArea.DORSET).at(home("E06000059")).died("2022-06-03"));
        List<StatisticalTable> then = AnnualMeasures.countAsThen(AnnualMeasures.count(snapshot), snapshot).stream().map(table -> !table.id().equals(Notifications.ID) ? table
                : new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(),
                        table.rows().stream().filter(row -> !table.cell(row, "area").equals(Cell.words("Dorset"))).toList(), table.notes())).toList();
        assertThat(new AreasThenAddUp().check(new Examined(snapshot, then)).difference()).contains("T02_Notifications", "Council or district");
    }

    @Test
    void whatIsKnownOfAHomeChangesTheHash() {
        CaseFactBuilder one = aCase(2022, 1).died("2022-06-03");
        String without = snapshot(2022, one).hash();
        assertThat(snapshot(2022, one.at(home("E06000059"))).hash()).isNotEqualTo(without);
    }
}
