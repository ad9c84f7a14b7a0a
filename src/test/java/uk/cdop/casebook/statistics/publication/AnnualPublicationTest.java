package uk.cdop.casebook.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Definition;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;

class AnnualPublicationTest {

    private final Publication publication = AnnualPublication.of(SeedFigures.snapshot(), Edition.RESTRICTED);

    private static Publication of(LocalDate asAt, CaseFactBuilder... cases) {
        return AnnualPublication.of(
                Snapshot.of(new FinancialYear(2023), asAt, Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of()), Edition.RESTRICTED);
    }

    @Test
    void saysWhatItIsAndWhatItRestsOn() {
        assertThat(publication.title()).isEqualTo("Child death reviews: annual statistics, year ending 31 March 2024");
        assertThat(publication.panel()).isEqualTo("Pan-Dorset and Somerset Child Death Overview Panel");
        assertThat(publication.asAt()).isEqualTo(SeedFigures.AS_AT);
        assertThat(publication.snapshot()).isEqualTo(SeedFigures.snapshot().hash());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void wholeTablesAreNeverCalledAnEditionForOthers(Edition edition) {
        assertThatThrownBy(() -> AnnualPublication.of(SeedFigures.snapshot(), edition)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCheckHoldsForTheSeedYear() {
        assertThat(publication.checks()).isNotEmpty()
                .allSatisfy(check -> assertThat(check.held()).as(check.id() + ": " + check.difference()).isTrue());
    }

    @Test
    void theSummarySaysTheSeedYearInPlainSentencesWithCountsAndPercentages() {
        assertThat(publication.summary()).startsWith(
                "In 2023/24 the panel was notified of the deaths of 57 children resident in its area: 27 in Pan-Dorset and 30 in Somerset. It was also notified of 9 children resident elsewhere, whose deaths their home panels review.",
                "The panel met 4 times and completed 27 reviews: 10 for Dorset, 12 for Bournemouth, Christchurch and Poole, and 5 for Somerset.",
                "Modifiable factors were identified in 14 of 27 reviews (51.9 percent; 95 percent confidence limits 34.0 to 69.3).",
                "In 2022/23 there were 59 reviews, with modifiable factors identified in 32 (54.2 percent).");
        assertThat(publication.summary()).contains("27 reviews were brought forward into 2023/24 and 57 were carried forward at its end.");
    }

    @Test
    void howGoodTheDataAreIsSaidWithNumbersThatStandInTheTables() {
        StatisticalTable quality = publication.table("Data_quality");
        assertThat(publication.tables().getFirst()).isEqualTo(quality);
        assertThat(quality.cell(quality.row("measure", "Deaths whose ethnic group is not known").orElseThrow(), "value"))
                .isEqualTo(publication.table("T08_Deaths_ethnicity").rows().stream().map(row -> row.cells().get(1)).toList().get(5))
                .isInstanceOf(Cell.Figure.class);
        assertThat(quality.row("measure", "Cases found out of scope in the year, which are counted in no table of deaths")).isPresent();
        assertThat(quality.rows().getLast().cells().getLast()).asString().contains("2019/20 is a year of two arrangements");
    }

    /** Its values are copied from the tables after small numbers were withheld in them. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void howGoodTheDataAreGivesAwayNothingThatTheEditionWithholds(Edition edition) {
        Snapshot snapshot = Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(1, 250), List.of());
        List<StatisticalTable> tables = AnnualPublication.leaving(CountedYear.of(snapshot), new EditionRequest(new CountedTables(snapshot), edition, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing())).publication().tables();
        StatisticalTable quality = tables.getFirst();
        assertThat(quality.id()).isEqualTo("Data_quality");
        assertThat(quality.rows()).hasSizeGreaterThan(4).allSatisfy(row -> assertThat(quality.cell(row, "value") instanceof Cell.Figure figure ? figure.value().intValue() : 0).isNotIn(1, 2, 3, 4));
        assertThat(quality.rows()).anyMatch(row -> quality.cell(row, "value") == Cell.Shorthand.CONFIDENTIAL);
    }

    @Test
    void oneIsSaidInTheSingular() {
        assertThat(of(LocalDate.of(2025, 1, 1), aCase(1).died("2023-05-10").reviewed("2023-11-01"), aCase(2).in(ReportingArea.OUT_OF_AREA)).summary())
                .anyMatch(sentence -> sentence.contains("1 child resident in its area") && sentence.contains("1 child resident elsewhere"))
                .anyMatch(sentence -> sentence.contains("completed 1 review:"))
                .anyMatch(sentence -> sentence.contains("0 of 1 review (0.0 percent"));
    }

    @Test
    void aYearWithoutReviewsHasNoPercentageAndNoMedian() {
        assertThat(of(LocalDate.of(2025, 1, 1)).summary())
                .contains("No review was completed, so there is no percentage with modifiable factors.")
                .noneMatch(sentence -> sentence.contains("median"))
                .noneMatch(sentence -> sentence.contains("[z]"));
    }

    @Test
    void aLastYearWithoutReviewsIsSaidToHaveNone() {
        assertThat(of(LocalDate.of(2025, 1, 1), aCase(1).died("2022-05-10")).summary()).contains("In 2022/23 no review was completed.");
    }

    @Test
    void aYearThatGoesOnSaysSo() {
        assertThat(of(LocalDate.of(2023, 12, 1)).summary()).anyMatch(sentence -> sentence.contains("part of a year"));
        assertThat(publication.summary()).noneMatch(sentence -> sentence.contains("part of a year"));
    }

    @Test
    void theSummarySaysWhetherAChangeIsMoreThanChanceAndHowTheRateStandsToEngland() {
        assertThat(publication.summary()).contains("The difference of this percentage from 2022/23 may be chance: its 95 percent limits are 23.9 percentage points lower and 19.1 percentage points higher, and 0 (no difference) lies between them.")
                .noneMatch(sentence -> sentence.contains("rate of"));
        assertThat(AnnualPublication.of(SeedFigures.snapshot().with(ReferenceTexts.withPopulations("2023/24")), Edition.RESTRICTED).summary()).contains(
                "57 deaths of children resident in the area are a rate of 22.3 per 100,000 children (95 percent confidence limits 16.9 to 28.9), lower than England (29.8).");
    }

    @Test
    void everyDefinitionHasATermAMeaningAFormulaAndASource() {
        assertThat(publication.definitions()).extracting(Definition::term).doesNotHaveDuplicates();
        assertThat(publication.definitions()).hasSizeGreaterThan(10).allSatisfy(one -> {
            assertThat(one.meaning()).endsWith(".");
            assertThat(one.formula()).isNotBlank();
            assertThat(one.source()).isNotBlank();
        });
    }

    @Test
    void theSameFactsMakeTheSamePublication() {
        assertThat(AnnualPublication.of(SeedFigures.snapshot(), Edition.RESTRICTED)).isEqualTo(publication);
    }
}
