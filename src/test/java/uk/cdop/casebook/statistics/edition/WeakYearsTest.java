package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** A year of which few were counted goes by itself, and takes no table of ten years with it. */
class WeakYearsTest {

    private static final int THRESHOLD = 5;
    private static final Set<Column.Kind> OF_THE_YEAR = Set.of(Column.Kind.PERCENT, Column.Kind.DAYS);

    private static EditionRequest request(Snapshot snapshot, Edition edition) {
        return new EditionRequest(new CountedTables(snapshot), edition, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED.with(THRESHOLD, 5), Earlier.nothing());
    }

    private static StatisticalTable table(MaskedTables made, String id) {
        return made.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Row> of(StatisticalTable table, String year) {
        return table.rows().stream().filter(row -> table.cell(row, "year").equals(Cell.words(year))).toList();
    }

    private static void nothingFollows(EditionRequest request, MaskedTables made) {
        assertThat(made.masking().isSafe()).isTrue();
        Masking audit = DisclosureControl.audit(request.arithmetic(), new Rule.Threshold(THRESHOLD), made.masking().ownNumbers());
        assertThat(audit.isSafe()).as("of what is out, by nothing but what a reader reads").isTrue();
    }

    /** In 2020/21 there were 5 reviews: 0, 1 and 4 by area, 2 with modifiable factors, 2 without and 1 of which it is not known. */
    @ParameterizedTest
    @CsvSource({"PARTNER", "PUBLIC"})
    void oneWeakYearTakesNoTableOfYearsWithIt(Edition edition) {
        EditionRequest request = request(Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(4, 250), List.of()), edition);
        MaskedTables made = request.tables();
        assertThat(made.tables()).extracting(StatisticalTable::id).contains("T01_Headlines", "T20_Reviews", "T23_Mod_age", "T27_Mod_place_event", "T43_Trends");
        nothingFollows(request, made);
        for (String id : List.of("T20_Reviews", "T43_Trends")) {
            StatisticalTable years = table(made, id);
            assertThat(of(years, "2020/21")).isNotEmpty().allSatisfy(row -> {
                assertThat(years.cell(row, "reviews")).as("whether it is 0, 1, 4 or 5").isEqualTo(Cell.Shorthand.CONFIDENTIAL);
                for (int place = 0; place < row.cells().size(); place++) {
                    if (OF_THE_YEAR.contains(years.columns().get(place).kind())) {
                        assertThat(row.cells().get(place)).isIn(Cell.Shorthand.CONFIDENTIAL, Cell.Shorthand.NOT_AVAILABLE);
                    }
                }
            });
            assertThat(of(years, "2021/22")).as("the year after").anyMatch(row -> years.cell(row, "reviews") instanceof Cell.Figure);
            assertThat(years.notes()).anyMatch(note -> note.startsWith("Of 2020/21, some numbers"));
        }
        StatisticalTable trends = table(made, "T43_Trends");
        assertThat(of(trends, "2020/21")).allMatch(row -> trends.cell(row, "notifications") instanceof Cell.Figure, "what is not of the kind stays");
        assertThat(made.log()).filteredOn(tally -> tally.table().equals("T20_Reviews")).hasSize(1).allMatch(tally -> !tally.mustNotBeProduced() && tally.secondary() >= 8);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 6})
    void norInTheNhsStyle(long seed) {
        EditionRequest request = request(Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(seed, 400), List.of()), Edition.NHS_STYLE);
        MaskedTables made = request.tables();
        assertThat(made.tables()).extracting(StatisticalTable::id).contains("T20_Reviews", "T43_Trends");
        nothingFollows(request, made);
    }

    /** So many reviews of the first year with modifiable factors out of five, and sixty of each year after it. */
    private static Snapshot firstYear(int modifiable) {
        List<CaseFact> facts = new ArrayList<>();
        for (int year = 2020; year <= 2022; year++) {
            for (int each = 1; each <= (year == 2020 ? 5 : 60); each++) {
                boolean found = year == 2020 ? each <= modifiable : each % 2 == 0;
                facts.add(aCase(year, each).in(ReportingArea.SOMERSET).born("2015-01-01").died(year + "-06-01").notified(year + "-06-02")
                        .reviewed(year + "-12-01", CategoryOfDeath.INFECTION, found ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED).facts());
            }
        }
        return Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, facts, List.of());
    }

    @Test
    void theRowsOfAWeakYearAreTheSameWhateverItsNumbersWere() {
        for (String id : List.of("T20_Reviews", "T43_Trends")) {
            StatisticalTable one = table(request(firstYear(1), Edition.PUBLIC).tables(), id);
            assertThat(of(one, "2020/21")).isNotEmpty();
            for (int modifiable : List.of(2, 3, 4)) {
                EditionRequest request = request(firstYear(modifiable), Edition.PUBLIC);
                MaskedTables made = request.tables();
                nothingFollows(request, made);
                assertThat(of(table(made, id), "2020/21")).as(modifiable + " of 5").isEqualTo(of(one, "2020/21"));
            }
        }
    }

    @Test
    void aYearInWhichNothingIsSmallStays() {
        MaskedTables made = request(firstYear(5), Edition.PUBLIC).tables();
        StatisticalTable reviews = table(made, "T20_Reviews");
        assertThat(of(reviews, "2020/21")).anyMatch(row -> reviews.cell(row, "modifiable") instanceof Cell.Figure);
        assertThat(reviews.notes()).noneMatch(note -> note.contains("some numbers cannot be protected"));
    }

    @Test
    void theLogCountsTheNumbersOfTheYearAmongTheWithheld() {
        MaskedTables made = request(firstYear(2), Edition.PUBLIC).tables();
        Tally trends = made.log().stream().filter(tally -> tally.table().equals("T43_Trends")).findFirst().orElseThrow();
        StatisticalTable shown = table(made, "T43_Trends");
        long withheld = shown.rows().stream().flatMap(row -> Stream.of("notifications", "reviews", "modifiable").map(key -> shown.cell(row, key))).filter(cell -> cell == Cell.Shorthand.CONFIDENTIAL).count();
        assertThat(trends.withheld()).isEqualTo((int) withheld).isPositive();
    }
}
