package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.annualtables.MeasureViewModel.Face;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.HeldExecutor;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;

/** Looking at the tables of the seed year: which, how far, over the years and against another. */
class MeasureViewModelTest {

    private static final FinancialYear BEFORE = SeedFigures.YEAR.previous();

    private final HeldExecutor store = new HeldExecutor();
    private final List<FinancialYear> counted = new ArrayList<>();
    private final AnnualTablesViewModel page = new AnnualTablesViewModel(
            this::count, (asked, folder, progress) -> List.of(), List.of(Publication.Edition.RESTRICTED), SeedFigures.AS_AT,
            Background.by(store, Runnable::run, new Problems(Runnable::run)));
    private final MeasureViewModel model = page.measure();

    MeasureViewModelTest() {
        page.count();
        store.runAll();
    }

    private Publication count(Asked asked, Progress progress) {
        counted.add(asked.year());
        progress.step("Counting the tables", 0, 1);
        return AnnualPublication.of(
                Snapshot.of(asked.year(), SeedFigures.AS_AT, SeedFigures.facts(), SeedFigures.meetings())
                        .with(ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24")),
                asked.edition());
    }

    private void look(String table, String column) {
        model.tableProperty().set(model.tables().stream().filter(one -> one.id().equals(table)).findFirst().orElseThrow());
        model.columnProperty().set(model.columns().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow());
        store.runAll();
    }

    private void face(Face face) {
        model.faceProperty().set(face);
        store.runAll();
    }

    private ComparedLine line(String label) {
        return model.compared().orElseThrow().lines().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void noTwoTablesAreCalledTheSame() {
        assertThat(model.found()).extracting(TableListView::name).doesNotHaveDuplicates();
    }

    @Test
    void beginsWithFiguresThoughHowGoodTheyAreComesFirst() {
        assertThat(model.tables().getFirst().id()).isEqualTo("Data_quality");
        assertThat(model.tableProperty().get().id()).isEqualTo("T02_Notifications");
    }

    @Test
    void findsATableByItsNameItsColumnsAndItsRows() {
        model.findProperty().set("  median ");
        assertThat(model.found()).extracting(StatisticalTable::id).contains("T01_Headlines", "T30_Time_to_review", "T43_Trends").doesNotContain("T20_Reviews");
        model.findProperty().set("malignancy");
        assertThat(model.found()).extracting(StatisticalTable::id).containsExactly("T22_Category", "T22_Category_pooled", "T30_Time_to_review", "T42_Comparators");
        model.findProperty().set("nothing of the kind");
        assertThat(model.found()).isEmpty();
        model.findProperty().set("");
        assertThat(model.found()).hasSameSizeAs(model.tables());
    }

    @Test
    void leavesTheRowsOfOneAreaOrSaysThatATableHasNone() {
        look("T20_Reviews", "reviews");
        model.areasProperty().set(AreasShown.SOMERSET);
        StatisticalTable somerset = model.inView().orElseThrow();
        assertThat(somerset.rows()).isNotEmpty().allMatch(row -> Rows.area(somerset, row).equals(Optional.of("Somerset")));
        assertThat(model.chart().orElseThrow().bars()).singleElement().satisfies(bar -> assertThat(bar.value()).isEqualTo("5"));
        assertThat(model.areasSentence()).isEmpty();
        look("T22_Category", "reviews");
        assertThat(model.inView().orElseThrow()).isEqualTo(model.tableProperty().get());
        assertThat(model.areasSentence()).isEqualTo("This table is not told apart by area: it counts the whole footprint.");
        look("T20_Reviews", "reviews");
        model.areasProperty().set(AreasShown.OUT_OF_AREA);
        assertThat(model.areasSentence()).isEqualTo("This table has no row for Out of area, so all its rows are shown.");
    }

    @Test
    void goesFromTableToTableWithoutCountingAgain() {
        model.tables().forEach(table -> model.tableProperty().set(table));
        store.runAll();
        assertThat(counted).containsExactly(SeedFigures.YEAR);
    }

    @Test
    void holdsAShareAgainstLastYearsWithTheIntervalOfTheDifference() {
        look("T20_Reviews", "modifiable_percent");
        face(Face.COMPARED);
        ComparedLine all = line("All areas");
        assertThat(all.now()).isEqualTo("51.9% (14 of 27)");
        assertThat(all.then()).isEqualTo("54.2% (32 of 59)");
        assertThat(all.difference()).isEqualTo("2.4 percentage points lower");
        assertThat(all.verdict()).isEqualTo("May be chance");
        assertThat(all.inWords()).isEqualTo("51.9% (14 of 27), before 54.2% (32 of 59). "
                + "2.4 percentage points lower (95% interval of the difference -23.9 to +19.1). May be chance.");
        assertThat(counted).as("the table has its own years").containsExactly(SeedFigures.YEAR);
    }

    @Test
    void countsAnEarlierYearOnceWhereTheTableHasNone() {
        look("T22_Category", "modifiable_percent");
        assertThat(counted).hasSize(1);
        face(Face.COMPARED);
        assertThat(counted).containsExactly(SeedFigures.YEAR, BEFORE);
        assertThat(model.compared().orElseThrow().lines()).hasSize(10).anyMatch(one -> one.limits().isPresent());
        look("T06_Deaths_age", "deaths");
        assertThat(counted).hasSize(2);
    }

    @Test
    void saysOfDeathsWhetherMoreIsMoreThanChanceAndOfReviewsThatTheyAreWork() {
        look("T02_Notifications", "notifications");
        face(Face.COMPARED);
        assertThat(line("All areas").verdict()).isEqualTo("More than chance");
        assertThat(line("All areas").inWords()).startsWith("57, before 27. 30 higher (95% interval of the difference +");
        look("T20_Reviews", "reviews");
        assertThat(line("All areas").limits()).isEmpty();
        assertThat(line("All areas").inWords()).isEqualTo("27, before 59. 32 lower. No interval: this counts work done, or children by it.");
    }

    @Test
    void comparesRatesFromTheirDeathsAndPopulations() {
        look("T40_Rates", "rate");
        face(Face.COMPARED);
        ComparedLine all = line("All areas");
        assertThat(all.now()).endsWith(" per 100,000");
        assertThat(all.limits()).isPresent();
        assertThat(all.verdict()).isIn("May be chance", "More than chance");
    }

    @Test
    void offersEachYearThatTheRecordsHoldAndSeveralTogetherOnlyWithoutAGap() {
        assertThat(model.offered()).extracting(Against::label).containsExactly("2022/23", "2021/22");
        List<FinancialYear> six = List.of(2022, 2021, 2020, 2019, 2018, 2016).stream().map(FinancialYear::new).toList();
        assertThat(Against.offered(SeedFigures.YEAR, six)).extracting(Against::label)
                .contains("2020/21 to 2022/23 together", "2018/19 to 2022/23 together").hasSize(8);
        assertThat(Against.offered(SeedFigures.YEAR, six.subList(3, 6))).extracting(Against::label).containsExactly("2019/20", "2018/19", "2016/17");
    }

    @Test
    void drawsAFigureOverTheYearsWithItsIntervals() {
        look("T20_Reviews", "modifiable_percent");
        TrendChart trend = model.trend().orElseThrow();
        assertThat(trend.title()).isEqualTo("All areas. Modifiable: percent of all reviews");
        assertThat(trend.points()).extracting(FigureOfYear::year).containsExactly(BEFORE, SeedFigures.YEAR);
        assertThat(trend.points()).extracting(FigureOfYear::limits).containsExactly(Optional.of(new Limits(41.7, 66.3)), Optional.of(new Limits(34.0, 69.3)));
        assertThat(trend.inWords()).contains("2022/23 54.2%, 95% interval 41.7 to 66.3; 2023/24 51.9%, 95% interval 34.0 to 69.3");
    }

    @Test
    void namesEnglandOnlyWithItsSource() {
        look("T40_Rates", "rate");
        BarChart rates = model.chart().orElseThrow();
        assertThat(rates.sources()).containsExactly("England 29.8: National Child Mortality Database, data release for the year ending 31 March 2024, 2024 "
                + "(ncmd.info/publications/child-death-review-data-release-2024).");
        look("T20_Reviews", "modifiable_percent");
        assertThat(model.chart().orElseThrow().hasEngland()).isFalse();
        assertThat(FaceWords.under(model, model.chart(), Optional.empty(), Optional.empty()))
                .contains("England: no official figure is held for 2023/24 (Settings, Figures).");
    }

    @Test
    void copiesATableBelowWhoMaySeeItItsTitleAndItsBasis() {
        look("T20_Reviews", "reviews");
        String text = model.text().orElseThrow();
        assertThat(text.lines().toList().getFirst()).startsWith("Restricted edition: OFFICIAL-SENSITIVE");
        assertThat(text).contains("Basis: Date review completed. Period: ", "[z] not applicable.", "Year\tArea of residence\tPanel meetings: number\t",
                "2023/24\tAll areas\t4\t27\t14\t");
    }

    @Test
    void stoppingTheCountOfAnotherYearLeavesWhatWasThere() {
        Optional<Publication> before = page.publicationProperty().get();
        page.yearProperty().set(BEFORE);
        assertThat(page.jobProperty().get()).isPresent();
        page.cancel();
        store.runAll();
        assertThat(page.publicationProperty().get()).isEqualTo(before);
        assertThat(page.yearProperty().get()).isEqualTo(SeedFigures.YEAR);
        assertThat(page.jobProperty().get()).isEmpty();
        assertThat(page.messageProperty().get()).isEqualTo(Message.information("Counting was stopped. Everything is as it was."));
    }

    @Test
    void stoppingTheCountOfEarlierYearsSaysSo() {
        look("T22_Category", "reviews");
        model.faceProperty().set(Face.YEARS);
        model.others().cancel();
        store.runAll();
        assertThat(model.others().messageProperty().get()).isEqualTo(Message.information("Stopped. The earlier years were not counted."));
        assertThat(model.trend().orElseThrow().points()).hasSize(1);
    }

    @Test
    void anotherFigureChosenMeanwhileCountsTheEarlierYearsFromTheStartAndSaysOfNoStop() {
        look("T22_Category", "reviews");
        model.faceProperty().set(Face.YEARS);
        Job first = model.others().jobProperty().get().orElseThrow();
        model.columnProperty().set(model.columns().stream().filter(one -> one.key().equals("modifiable_percent")).findFirst().orElseThrow());
        assertThat(model.others().jobProperty().get()).hasValueSatisfying(later -> assertThat(later).isNotSameAs(first));
        store.runNext();
        assertThat(model.others().jobProperty().get()).as("the later count is under way when the first has stopped").isPresent();
        assertThat(model.others().messageProperty().get()).isEqualTo(Message.NONE);
        store.runAll();
        assertThat(model.others().jobProperty().get()).isEmpty();
        assertThat(model.trend().orElseThrow().points()).hasSizeGreaterThan(1);
    }
}
