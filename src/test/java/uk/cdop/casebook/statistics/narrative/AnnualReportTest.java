package uk.cdop.casebook.statistics.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** What the annual report says in its own sentences, in editions that count a year alone and in those that count several together. */
class AnnualReportTest {

    private static final Snapshot FACTS = Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, GeneratedFacts.of(3, 900), List.of());

    /** Of each year 2019/20 to 2023/24, 20 newborn children, 20 older infants and 20 older children. */
    private static Snapshot manyInfants() {
        List<CaseFact> facts = IntStream.range(2019, 2024).boxed().flatMap(year -> IntStream.range(0, 60).mapToObj(index -> aCase(year, index + 1)
                .in(List.of(ReportingArea.DORSET, ReportingArea.BCP, ReportingArea.SOMERSET).get(index % 3))
                .born(index < 20 ? year + "-05-28" : index < 40 ? year + "-01-05" : "2012-05-01").died(year + "-06-01").facts())).toList();
        return Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, facts, List.of());
    }

    private static Publication leaving(Snapshot facts, Edition edition) {
        return AnnualPublication.leaving(CountedYear.of(facts), new EditionRequest(new CountedTables(facts), edition, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing())).publication();
    }

    private static String words(Publication publication) {
        return AnnualReport.of(publication).passages().stream()
                .map(passage -> switch (passage) {
                    case Passage.Words(String text) -> text;
                    case Passage.Drawn(var chart) -> chart.finding() + ".";
                    default -> "";
                })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void agesOfOneYearAreSaidOfThatYear() {
        assertThat(words(AnnualPublication.of(FACTS, Edition.RESTRICTED))).containsPattern("Of the \\d+ deaths in 2023/24, \\d+ were of under 28 days and \\d+ were of 28 days to under 1 year\\.");
    }

    @Test
    void agesOfSeveralYearsTogetherAreSaidOfThose() {
        assertThat(words(leaving(manyInfants(), Edition.PUBLIC)))
                .contains("Of the 300 deaths in the years 2019/20 to 2023/24 together, 100 were of under 28 days and 100 were of 28 days to under 1 year.")
                .contains("200 of 300 deaths in the years 2019/20 to 2023/24 together were of children under 1 year.");
    }

    @Test
    void theTitlesOfChartsSayWhichYearsTheyAreOf() {
        assertThat(words(AnnualPublication.of(FACTS, Edition.RESTRICTED)))
                .containsPattern("\\d+ of \\d+ deaths in 2023/24 were of children under 1 year\\.").contains("the reviews of 2023/24.");
        assertThat(words(leaving(FACTS, Edition.PARTNER))).containsPattern("of the reviews of the years 2019/20 to 2023/24 together\\.");
    }
}
