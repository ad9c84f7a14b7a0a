package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.desktop.annualtables.BarChart.Bar;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;

/** England's figure stands beside ours only where it is of the same measure and years, and is missed only where the tables miss it. */
class EnglandTest {

    private static final Snapshot HELD = SeedFigures.snapshot().with(ReferenceTexts.withEngland(
            ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24"),
            "modifiable_percent,2022/23,39", "modifiable_percent,2023/24,43", "modifiable_percent_category_4,2023/24,2.5", "median_days,2023/24,365",
            "child_death_rate,2023/24,29.8", "neonatal_mortality,2023/24,2.6", "rate_white,2023/24,22.9"));
    private static final Publication SHOWN = AnnualPublication.of(HELD, Edition.RESTRICTED);
    private static final Publication NOTHING_HELD = AnnualPublication.of(SeedFigures.snapshot(), Edition.RESTRICTED);

    private static Column column(StatisticalTable table, String key) {
        return table.columns().get(table.indexOf(key));
    }

    private static BarChart bars(Publication publication, String id, String key, String group) {
        StatisticalTable table = publication.table(id);
        return BarChart.of(publication, table, column(table, key), group);
    }

    private static Optional<England> beside(String id, Row row, String key) {
        return England.beside(SHOWN, SHOWN.table(id), row, column(SHOWN.table(id), key));
    }

    private static Row row(String id, String... words) {
        return SHOWN.table(id).rows().stream().filter(row -> Stream.of(words).allMatch(word -> row.cells().contains(Cell.words(word)))).findFirst().orElseThrow();
    }

    private static TrendChart years(Publication publication, String id, String key, String label) {
        StatisticalTable table = publication.table(id);
        return TrendChart.of("", Series.of(publication, List.of(), table, label, column(table, key)));
    }

    @Test
    void aCategoryStandsBesideEnglandsOfThatCategoryAndNoOther() {
        BarChart chart = bars(SHOWN, "T22_Category", "modifiable_percent", "");
        assertThat(chart.bars()).filteredOn(bar -> bar.england().isPresent()).singleElement().satisfies(bar -> {
            assertThat(bar.label()).isEqualTo("Malignancy");
            assertThat(bar.england().orElseThrow().text()).isEqualTo("2.5%");
        });
        assertThat(chart.sources()).containsExactly("England 2.5%: A publisher, 2024 (an address).");
        assertThat(chart.withoutEngland()).contains("England: no official figure is held for 9 of the bars, 2023/24 (Settings, Figures).");
    }

    @ParameterizedTest
    @CsvSource({"T23_Mod_age, modifiable_percent", "T24_Mod_sex, modifiable_percent", "T25_Mod_ethnicity, modifiable_percent", "T26_Mod_IMD, modifiable_percent",
        "T27_Mod_place_event, modifiable_percent", "T35_Social_care, modifiable_percent", "T31_Stages, median_days", "T20_Reviews, sufficient_percent",
        "T20_Reviews, reviews", "T30_Time_to_review, q1_days", "T22_Category, reviews_percent"})
    void whatEnglandPublishesNothingOfIsDrawnAloneAndNothingIsMissed(String id, String key) {
        BarChart chart = bars(SHOWN, id, key, "");
        assertThat(chart.bars()).isNotEmpty().allMatch(bar -> bar.england().isEmpty());
        assertThat(chart.withoutEngland()).isEmpty();
        assertThat(bars(NOTHING_HELD, id, key, "").withoutEngland()).isEmpty();
    }

    @Test
    void yearsPooledAreComparedWithNothingElse() {
        for (StatisticalTable table : SHOWN.tables().stream().filter(one -> one.id().endsWith("_pooled") && one.hasColumn("modifiable_percent")).toList()) {
            assertThat(table.rows()).as(table.id()).isNotEmpty().allMatch(row -> beside(table.id(), row, "modifiable_percent").isEmpty());
        }
        BarChart three = bars(SHOWN, "T40_Rates", "rate", Rows.group(SHOWN.table("T40_Rates"), row("T40_Rates", "2021/22 to 2023/24", "All areas")));
        assertThat(three.bars()).isNotEmpty().allMatch(bar -> bar.england().isEmpty());
        assertThat(three.withoutEngland()).contains("England: no official figure is held for 2021/22 to 2023/24 (Settings, Figures).");
    }

    @Test
    void ofYearsThatTheRecordsDoNotReachNothingIsSaidOfEnglandEither() {
        StatisticalTable pooled = SHOWN.table("T22_Category_pooled");
        Row unreached = row("T22_Category_pooled", "2019/20 to 2023/24");
        assertThat(pooled.cell(unreached, "reviews")).isEqualTo(Cell.Shorthand.NOT_AVAILABLE);
        assertThat(England.notHeldBeside(SHOWN, pooled, unreached, column(pooled, "modifiable_percent"))).isEmpty();
    }

    @Test
    void theMedianOfAllReviewsAloneStandsBesideEnglands() {
        BarChart chart = bars(SHOWN, "T30_Time_to_review", "median_days", "");
        assertThat(chart.bars()).filteredOn(bar -> bar.england().isPresent()).extracting(Bar::label).containsExactly("All reviews");
        assertThat(chart.withoutEngland()).isEmpty();
        assertThat(bars(NOTHING_HELD, "T30_Time_to_review", "median_days", "").withoutEngland()).contains("England: no official figure is held for 2023/24 (Settings, Figures).");
    }

    @Test
    void deathRatesStandBesideEnglandsOfTheSameGroupWithItsSource() {
        BarChart ages = bars(SHOWN, "T06_Deaths_age", "rate", "");
        assertThat(ages.bars()).filteredOn(bar -> bar.england().isPresent()).extracting(Bar::label).containsExactly("0 to 27 days", "All ages");
        assertThat(ages.sources()).contains("England 2.6: A publisher, 2024 (an address).", "England 29.8: A publisher, 2024 (an address).");
        assertThat(bars(SHOWN, "T08_Deaths_ethnicity", "rate", "").bars()).filteredOn(bar -> bar.england().isPresent()).extracting(Bar::label).contains("All ethnic groups");
    }

    @Test
    void everyYearOfTheReviewsStandsBesideEnglandsOfThatYear() {
        for (TrendChart trend : List.of(years(SHOWN, "T20_Reviews", "modifiable_percent", "All areas"), years(SHOWN, "T43_Trends", "modifiable_percent", ""))) {
            assertThat(trend.points()).extracting(point -> point.england().map(England::text).orElse("")).containsExactly("39.0%", "43.0%");
            assertThat(trend.withoutEngland()).isEmpty();
            assertThat(trend.sources()).containsExactly("England, 2022/23, 39.0%: A publisher, 2024 (an address).", "England, 2023/24, 43.0%: A publisher, 2024 (an address).");
        }
        assertThat(years(NOTHING_HELD, "T20_Reviews", "modifiable_percent", "All areas").withoutEngland())
                .contains("England: no official figure is held for 2022/23, 2023/24 (Settings, Figures).");
    }

    @Test
    void ofAnEarlierMedianNothingIsDeniedThatNoTableOfThisYearLooksFor() {
        TrendChart trend = years(SHOWN, "T43_Trends", "median_days", "");
        assertThat(trend.points()).extracting(point -> point.england().map(England::text).orElse("")).containsExactly("", "365");
        assertThat(trend.withoutEngland()).isEmpty();
    }

    @Test
    void anExtractHasNoHeadlinesAndYetItsReviewsStandBesideEngland() {
        Publication extract = AnnualPublication.leaving(CountedYear.of(HELD), new EditionRequest(
                new CountedTables(HELD), Edition.PARTNER, AreaGroup.SOMERSET, DisclosureRule.PROPOSED, Earlier.nothing())).publication();
        assertThat(extract.tables()).extracting(StatisticalTable::id).contains("T20_Reviews").doesNotContain("T01_Headlines");
        assertThat(bars(extract, "T20_Reviews", "modifiable_percent", "").sources()).containsExactly("England 43.0%: A publisher, 2024 (an address).");
        assertThat(bars(extract, "T20_Reviews", "modifiable_percent", "").withoutEngland()).isEmpty();
    }

    @Test
    void theCardSaysHowTheShareStandsToEnglands() {
        assertThat(Headlines.of(SHOWN)).filteredOn(card -> card.id().equals("modifiable")).singleElement().satisfies(card -> assertThat(card.sentence()).endsWith(
                "England, 2023/24: 43.0%, which lies within that interval, so the difference may be chance. Source: A publisher, 2024 (an address)."));
        assertThat(Headlines.of(NOTHING_HELD)).filteredOn(card -> card.id().equals("modifiable")).singleElement().satisfies(card -> assertThat(card.sentence()).endsWith(
                "England: no official figure is held for 2023/24 (Settings, Figures)."));
    }
}
