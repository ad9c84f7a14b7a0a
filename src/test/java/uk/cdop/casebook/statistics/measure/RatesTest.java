package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;

/** Rates, with the superseded populations of mid-2020 standing in as if they were official, and without. */
class RatesTest {

    private static final String ONE = "Deaths at 0 to 17 years, one year";
    private static final String THREE = "Deaths at 0 to 17 years, 3 years pooled";
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    private static Snapshot year(int startYear, LocalDate asAt, List<CaseFact> facts, String... populationsOf) {
        return Snapshot.of(new FinancialYear(startYear), asAt, facts, List.of()).with(ReferenceTexts.withPopulations(populationsOf));
    }

    private static List<CaseFact> deaths(int pandorset, int somerset, String born, String died) {
        List<CaseFact> facts = new ArrayList<>();
        for (int index = 0; index < pandorset + somerset; index++) {
            ReportingArea area = index < pandorset ? index % 2 == 0 ? ReportingArea.DORSET : ReportingArea.BCP : ReportingArea.SOMERSET;
            facts.add(aCase(2023, index + 1).in(area).born(born).died(died).facts());
        }
        return facts;
    }

    @Test
    void theIllustrationOfTheDomainFileComesOutInTheTable() {
        StatisticalTable table = new Rates().count(year(2023, LATER, deaths(27, 30, "2015-06-01", "2023-06-01"), "2023/24"));
        assertThat(read(table, "deaths", ONE, "Pan-Dorset")).isEqualTo("27");
        assertThat(trail(table, "deaths", ONE, "Pan-Dorset")).hasSize(27);
        assertThat(read(table, "denominator", ONE, "Pan-Dorset")).isEqualTo("144050");
        assertThat(read(table, "rate", ONE, "Pan-Dorset")).isEqualTo("18.7");
        assertThat(read(table, "lower", ONE, "Pan-Dorset")).isEqualTo("12.3");
        assertThat(read(table, "upper", ONE, "Pan-Dorset")).isEqualTo("27.3");
        assertThat(read(table, "rate", ONE, "Somerset")).isEqualTo("27.0");
        assertThat(read(table, "denominator", ONE, "All areas")).isEqualTo("255343");
        assertThat(read(table, "rate", ONE, "All areas")).isEqualTo("22.3");
        assertThat(read(table, "england", ONE, "All areas")).isEqualTo("29.8");
        assertThat(read(table, "comparison", ONE, "All areas")).isEqualTo("Lower than England");
        assertThat(read(table, "comparison", ONE, "Somerset")).isEqualTo("Similar to England");
        assertThat(read(table, "england_source", ONE, "Somerset")).contains("ncmd.info");
        assertThat(read(table, "reliability", ONE, "All areas")).isEqualTo("On 20 deaths or more");
        assertThat(read(table, "reliability", ONE, "Dorset")).as("14 deaths").isEqualTo("[u]");
        assertThat(read(table, "rate", "Deaths at 1 to 17 years, one year", "Pan-Dorset")).as("27 of 137,743").isEqualTo("19.6");
    }

    @Test
    void supersededPopulationsReachNoPublishedRateAndNoPublishedTable() {
        Snapshot snapshot = Snapshot.of(new FinancialYear(2020), LATER, deaths(0, 30, "2015-06-01", "2020-06-01"), List.of()).with(ReferenceTexts.shipped());
        StatisticalTable rates = new Rates().count(snapshot);
        assertThat(read(rates, "deaths", ONE, "Somerset")).isEqualTo("30");
        for (Row row : rates.rows()) {
            assertThat(List.of(rates.cell(row, "denominator"), rates.cell(row, "rate"), rates.cell(row, "lower"), rates.cell(row, "comparison")))
                    .containsOnly(Cell.Shorthand.NOT_AVAILABLE);
        }
        StatisticalTable denominators = new Denominators().count(snapshot);
        assertThat(denominators.rows()).noneMatch(row -> denominators.cell(row, "used").equals(Cell.words("Yes")));
        assertThat(denominators.rows().toString()).doesNotContain("18715", "demographr").contains("5155");
    }

    @Test
    void aRateNeedsThePopulationOfEveryAreaAndYear() {
        StatisticalTable table = new Rates().count(year(2023, LATER, deaths(0, 5, "2015-06-01", "2021-06-01"), "2022/23", "2023/24"));
        assertThat(read(table, "deaths", THREE, "Somerset")).isEqualTo("5");
        assertThat(read(table, "rate", THREE, "Somerset")).isEqualTo("[x]");
        StatisticalTable whole = new Rates().count(year(2023, LATER, deaths(0, 5, "2015-06-01", "2021-06-01"), "2021/22", "2022/23", "2023/24"));
        assertThat(read(whole, "denominator", THREE, "Somerset")).isEqualTo("333879");
        assertThat(read(whole, "rate", THREE, "Somerset")).isEqualTo("1.5");
        assertThat(read(whole, "reliability", THREE, "Somerset")).isEqualTo("[u]");
        assertThat(read(whole, "england", THREE, "Somerset")).as("no figure of the same three years").isEqualTo("[x]");
        assertThat(read(whole, "comparison", THREE, "Somerset")).isEqualTo("[x]");
    }

    @Test
    void noRateIsGivenOnFewerThanThreeDeaths() {
        StatisticalTable table = new Rates().count(year(2023, LATER, deaths(3, 3, "2015-06-01", "2023-06-01"), "2023/24"));
        assertThat(read(table, "deaths", ONE, "Dorset")).isEqualTo("2");
        assertThat(List.of(read(table, "rate", ONE, "Dorset"), read(table, "lower", ONE, "Dorset"), read(table, "reliability", ONE, "Dorset"))).containsOnly("[u]");
        assertThat(read(table, "comparison", ONE, "Dorset")).isEqualTo("[x]");
        assertThat(read(table, "rate", ONE, "Somerset")).as("on three it is").isEqualTo("2.7");
        StatisticalTable none = new Rates().count(year(2023, LATER, List.of(), "2023/24"));
        assertThat(read(none, "rate", ONE, "Somerset")).isEqualTo("[u]");
    }

    @Test
    void aYearThatHasNotEndedHasNoRate() {
        StatisticalTable table = new Rates().count(year(2023, LocalDate.of(2024, 3, 30), deaths(0, 30, "2015-06-01", "2023-06-01"), "2023/24"));
        assertThat(read(table, "deaths", ONE, "Somerset")).isEqualTo("30");
        assertThat(read(table, "rate", ONE, "Somerset")).isEqualTo("[x]");
        StatisticalTable ended = new Rates().count(year(2023, LocalDate.of(2024, 3, 31), deaths(0, 30, "2015-06-01", "2023-06-01"), "2023/24"));
        assertThat(read(ended, "rate", ONE, "Somerset")).isEqualTo("27.0");
    }

    @Test
    void infantsAreDividedByLiveBirthsAndAgeNotKnownIsAmongAllChildrenOnly() {
        ReferenceFigures births = ReferenceFigures.read(ReferenceTexts.DENOMINATORS
                .replace("SOMERSET,2023/24,live_births,,2023,E06000066,,,,not_found", "SOMERSET,2023/24,live_births,4000,2023,E06000066,Example,2024,example.org,official"), ReferenceTexts.COMPARATORS);
        List<CaseFact> facts = new ArrayList<>(deaths(0, 10, "2023-03-01", "2024-02-29"));
        facts.add(aCase(2023, 90).in(ReportingArea.SOMERSET).born("2023-06-01").died("2023-06-28").facts());
        facts.add(aCase(2023, 91).in(ReportingArea.SOMERSET).bornOnAnUnknownDay().died("2023-06-28").facts());
        StatisticalTable table = new Rates().count(Snapshot.of(new FinancialYear(2023), LATER, facts, List.of()).with(births));
        assertThat(read(table, "deaths", ONE, "Somerset")).isEqualTo("12");
        assertThat(read(table, "deaths", "Deaths under 1 year, one year", "Somerset")).isEqualTo("11");
        assertThat(read(table, "deaths", "Deaths under 28 days, one year", "Somerset")).isEqualTo("1");
        assertThat(read(table, "deaths", "Deaths at 1 to 17 years, one year", "Somerset")).isEqualTo("0");
        assertThat(read(table, "rate", "Deaths under 1 year, one year", "Somerset")).isEqualTo("2.8");
        assertThat(read(table, "per", "Deaths under 1 year, one year", "Somerset")).isEqualTo("1,000 live births");
        assertThat(read(table, "rate", "Deaths under 1 year, one year", "All areas")).isEqualTo("[x]");
    }

    @Test
    void denominatorsSayWhereNothingIsHeld() {
        StatisticalTable table = new Denominators().count(SeedFigures.snapshot());
        assertThat(table.rows()).as("five years, three councils, six populations").hasSize(90);
        assertThat(read(table, "status", "Somerset", "2019/20", "Live births")).isEqualTo("Unverified");
        assertThat(read(table, "used", "Somerset", "2019/20", "Live births")).isEqualTo("No");
        assertThat(read(table, "value", "Dorset", "2023/24", "Under 1 year")).isEqualTo("[x]");
        assertThat(read(table, "status", "Dorset", "2023/24", "Under 1 year")).isEqualTo("Not found");
    }

    @Test
    void comparatorsKeepSourcesThatDisagreeAndOtherDefinitionsApart() {
        StatisticalTable table = new NationalComparators().count(SeedFigures.snapshot());
        assertThat(table.rows()).filteredOn(row -> table.cell(row, "year").equals(Cell.words("2021/22")) && table.cell(row, "measure").equals(Cell.words("Deaths of children aged 0 to 17")))
                .extracting(row -> table.cell(row, "value").toString()).hasSize(2).anyMatch(value -> value.contains("3454")).anyMatch(value -> value.contains("3452"));
        assertThat(read(table, "value", "Infant mortality, England and Wales", "2023")).isEqualTo("[z]");
        assertThat(read(table, "value_other", "Infant mortality, England and Wales", "2023")).isEqualTo("3.9");
        assertThat(read(table, "value", "Median time from death to review", "2023/24")).isEqualTo("[x]");
        assertThat(read(table, "status", "Median time from death to review", "2023/24")).isEqualTo("Not found");
    }

    @Test
    void trendsHaveTenYearsWithTheSeedYearLast() {
        StatisticalTable table = new Trends().count(SeedFigures.snapshot());
        assertThat(table.rows()).hasSize(10);
        assertThat(read(table, "notifications", "2023/24")).isEqualTo("57");
        assertThat(read(table, "reviews", "2023/24")).isEqualTo("27");
        assertThat(read(table, "modifiable_percent", "2023/24")).isEqualTo("51.9");
        assertThat(read(table, "reviews", "2022/23")).isEqualTo("59");
        assertThat(read(table, "reviews", "2014/15")).isEqualTo("[x]");
        assertThat(read(table, "child_death_rate", "2023/24")).isEqualTo("[x]");
    }

    @Test
    void trendsGiveThreeYearRatesAndNoneOfLowReliability() {
        List<CaseFact> facts = deaths(0, 30, "2015-06-01", "2021-06-01");
        StatisticalTable table = new Trends().count(year(2023, LATER, facts, "2021/22", "2022/23", "2023/24"));
        assertThat(read(table, "child_death_rate", "2023/24")).as("30 of three times 255,343").isEqualTo("3.9");
        StatisticalTable few = new Trends().count(year(2023, LATER, facts.subList(0, 19), "2021/22", "2022/23", "2023/24"));
        assertThat(read(few, "child_death_rate", "2023/24")).isEqualTo("[u]");
    }

    /** 41 deaths in the footprint, 30 of them in Somerset: its own children are what its deaths are divided by. */
    @Test
    void theRateOfAGroupIsOfTheChildrenOfItsArea() {
        Snapshot snapshot = year(2023, LATER, deaths(11, 30, "2015-06-01", "2023-06-01"), "2023/24");
        StatisticalTable rates = new Rates().count(snapshot);
        for (AreaGroup area : AreaGroup.ofResidents()) {
            StatisticalTable byAge = DeathsBy.AGE.count(snapshot, YearSpan.of(new FinancialYear(2023)), area);
            Map.of("rate", "rate", "rate_lower", "lower", "rate_upper", "upper", "population", "denominator").forEach((ofGroup, ofArea) ->
                    assertThat(read(byAge, ofGroup, "All ages")).as(ofGroup + " of " + area).isEqualTo(read(rates, ofArea, ONE, area.label())));
        }
        StatisticalTable ofSomerset = DeathsBy.SEX.count(snapshot, YearSpan.of(new FinancialYear(2023)), AreaGroup.SOMERSET);
        assertThat(read(ofSomerset, "rate", "All")).isEqualTo("27.0");
        assertThat(read(ofSomerset, "population_percent", "All")).isEqualTo("100.0");
    }
}
