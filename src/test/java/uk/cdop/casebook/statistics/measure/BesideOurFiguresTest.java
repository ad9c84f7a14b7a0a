package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;
import uk.cdop.casebook.testkit.ShippedForms;

/** What stands beside the panel's own figures: England's, the mean of three years, reviews for each meeting, the form's own categories. */
class BesideOurFiguresTest {

    private static final Cell NOT_HELD = Cell.Shorthand.NOT_AVAILABLE;

    private static Cell cell(StatisticalTable table, String of, String words, String column) {
        return table.cell(table.row(of, words).orElseThrow(), column);
    }

    private static String shown(StatisticalTable table, String of, String words, String column) {
        return cell(table, of, words, column) instanceof Cell.Figure figure ? figure.value().toPlainString() : cell(table, of, words, column).toString();
    }

    @Test
    void aCategoryStandsBesideEnglandsPercentageOnlyWhereAnOfficialOneOfTheVeryYearIsHeld() {
        String held = ReferenceTexts.COMPARATORS.lines().filter(line -> line.startsWith("measure,")).findFirst().orElseThrow()
                + "\nmodifiable_percent_category_4,Malignancy,percent,child_death_reviews,2023/24,2.5,A publisher,2024-11-14,an address,official,,,";
        StatisticalTable table = ReviewsBy.CATEGORY.count(SeedFigures.snapshot().with(ReferenceFigures.read(ReferenceTexts.DENOMINATORS, held)));
        assertThat(shown(table, "category", CategoryOfDeath.MALIGNANCY.label(), "england")).isEqualTo("2.5");
        assertThat(cell(table, "category", CategoryOfDeath.MALIGNANCY.label(), "england_source")).isEqualTo(Cell.words("A publisher, 2024-11-14 (an address)"));
        assertThat(cell(table, "category", CategoryOfDeath.INFECTION.label(), "england")).isEqualTo(NOT_HELD);
        StatisticalTable shipped = ReviewsBy.CATEGORY.count(SeedFigures.snapshot().with(ReferenceTexts.shipped()));
        assertThat(shipped.rows()).allSatisfy(row -> assertThat(shipped.cell(row, "england")).isEqualTo(NOT_HELD));
        assertThat(ReviewsBy.AGE.count(SeedFigures.snapshot()).columns()).extracting(Column::key).doesNotContain("england");
    }

    @Test
    void everyFigureOfEnglandStandsBesideWhoPublishedIt() {
        String[] held = Stream.of("child_death_rate", "neonatal_mortality", "rate_white", "rate_most_deprived", "infant_mortality")
                .flatMap(measure -> Stream.of(measure + ",2023/24,2.5", measure + ",2021/22 to 2023/24,2.5")).toArray(String[]::new);
        List<StatisticalTable> tables = AnnualMeasures.count(SeedFigures.snapshot().with(ReferenceTexts.withEngland(ReferenceTexts.shipped(), held)));
        assertThat(tables).filteredOn(table -> table.hasColumn("england")).extracting(StatisticalTable::id)
                .contains("T06_Deaths_age", "T07_Deaths_sex", "T08_Deaths_ethnicity", "T09_Deaths_IMD", "T12_Infants", "T06_Deaths_age_pooled", "T40_Rates");
        assertThat(tables).filteredOn(table -> table.hasColumn("england")).allSatisfy(table -> assertThat(table.rows()).as(table.id()).allSatisfy(row -> assertThat(
                table.cell(row, "england") instanceof Cell.Figure ? List.of(Cell.words("A publisher, 2024 (an address)")) : List.of(Cell.Shorthand.NOT_AVAILABLE, Cell.Shorthand.NOT_APPLICABLE))
                .contains(table.cell(row, "england_source"))));
        assertThat(tables).filteredOn(table -> table.id().equals("T06_Deaths_age")).singleElement()
                .satisfies(table -> assertThat(shown(table, "age", "0 to 27 days", "england")).isEqualTo("2.5"));
    }

    @Test
    void everyCategoryHasAnEmptyPlaceForEnglandsPercentage() {
        assertThat(ReferenceTexts.shipped().national().stream().filter(one -> one.measure().startsWith("modifiable_percent_category_")))
                .hasSize(CategoryOfDeath.values().length).allSatisfy(one -> {
                    assertThat(one.value()).isEmpty();
                    assertThat(one.isForTables()).isTrue();
                });
    }

    @Test
    void reviewsStandBesideTheirMeetingsAndEnglandsPercentageOfTheYear() {
        StatisticalTable table = new Reviews().count(SeedFigures.snapshot().with(ReferenceTexts.shipped()));
        assertThat(table.rows().stream().filter(row -> table.cell(row, "area").equals(Cell.words("All areas"))).map(row -> table.cell(row, "reviews_per_panel")).toList().getLast())
                .isInstanceOfSatisfying(Cell.Figure.class, figure -> assertThat(figure.value()).as("27 over 4").isEqualByComparingTo("6.8"));
        assertThat(table.rows()).filteredOn(row -> table.cell(row, "area").equals(Cell.words("Dorset")))
                .allSatisfy(row -> assertThat(table.cell(row, "reviews_per_panel")).isEqualTo(Cell.Shorthand.NOT_APPLICABLE));
        assertThat(table.rows()).allSatisfy(row -> assertThat(table.cell(row, "england")).as("known from the press alone").isEqualTo(NOT_HELD));
    }

    @Test
    void theMeanIsOfThreeYearsAndOpensTheCasesOfAllThree() {
        List<CaseFact> cases = new ArrayList<>();
        for (int each = 1; each <= 4; each++) {
            int year = each <= 2 ? 2021 : each == 3 ? 2022 : 2023;
            cases.add(aCase(year, each).died(LocalDate.of(year, 5, each)).notified(LocalDate.of(year, 5, each))
                    .reviewed(LocalDate.of(year, 9, 1), CategoryOfDeath.INFECTION, each == 1 ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED).facts());
        }
        StatisticalTable table = new Headlines().count(Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 6, 1), cases, List.of()));
        String notified = "Notifications of deaths of resident children";
        assertThat(shown(table, "measure", notified, "three_year_mean")).as("4 over 3").isEqualTo("1.3");
        assertThat(((Cell.Figure) cell(table, "measure", notified, "three_year_mean")).trail()).hasSize(4);
        assertThat(shown(table, "measure", "Reviews with modifiable factors identified, of all reviews", "three_year_mean")).as("1 of 4 together").isEqualTo("25.0");
        assertThat(cell(table, "measure", "Median time from death to review", "three_year_mean")).isEqualTo(Cell.Shorthand.NOT_APPLICABLE);
        StatisticalTable began = new Headlines().count(Snapshot.of(new FinancialYear(2022), LocalDate.of(2024, 6, 1), cases, List.of()));
        assertThat(cell(began, "measure", notified, "three_year_mean")).as("records from 2021/22").isEqualTo(NOT_HELD);
    }

    @Test
    void thePanelReadsEveryEthnicCategoryThatTheFormAsks() {
        List<CaseFact> cases = List.of(ofCategory(1, "R"), ofCategory(2, "R"), ofCategory(3, "H"), ofCategory(4, "Z"), aCase(2023, 5).died("2023-06-01").facts());
        Snapshot snapshot = Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 6, 1), cases, List.of());
        StatisticalTable table = new DeathsByEthnicCategory().count(snapshot.with(snapshot.papers().with(ShippedForms.words())));
        assertThat(table.rows()).as("16 of the list, not known and all").hasSize(18);
        assertThat(shown(table, "ethnic_category", "Chinese", "deaths")).isEqualTo("2");
        assertThat(shown(table, "ethnic_category", "Indian", "deaths")).isEqualTo("1");
        assertThat(shown(table, "ethnic_category", "Not known", "deaths")).as("not stated and not answered").isEqualTo("2");
        assertThat(shown(table, "ethnic_category", "All ethnic categories", "deaths")).isEqualTo("5");
    }

    private static CaseFact ofCategory(int sequence, String code) {
        Particulars none = Particulars.NOT_KNOWN;
        return aCase(2023, sequence).died("2023-06-01").with(new Particulars(
                Optional.of(code), none.placeOfDeath(), none.expected(), none.multipleBirth(), none.birth(), none.inquiries(), none.times())).facts();
    }
}
