package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.statistics.crosscheck.AuditorsChecks;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.GeneratedMeetings;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** What holds for any facts, tried on generated ones. */
class MeasureLawsTest {

    private static final int CASES = 250;

    private static Snapshot of(int startYear, List<CaseFact> facts) {
        return of(startYear, facts, GeneratedMeetings.of(startYear, facts));
    }

    private static Snapshot of(int startYear, List<CaseFact> facts, List<PanelMeeting> meetings) {
        return Snapshot.of(new FinancialYear(startYear), GeneratedFacts.AS_AT, facts, meetings);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheFactsIsIrrelevant(long seed) {
        List<CaseFact> facts = new ArrayList<>(GeneratedFacts.of(seed, CASES));
        List<PanelMeeting> meetings = new ArrayList<>(GeneratedMeetings.of(seed, facts));
        List<StatisticalTable> tables = AnnualMeasures.count(of(2022, facts, meetings));
        assertThat(tables.stream().filter(table -> table.id().equals(Panels.ID)).findFirst().orElseThrow().rows()).hasSize(4);
        Collections.shuffle(facts, new Random(seed));
        Collections.shuffle(meetings, new Random(seed));
        assertThat(AnnualMeasures.count(of(2022, facts, meetings))).isEqualTo(tables);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyArithmeticCheckHoldsInEveryYear(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        for (int year = 2019; year <= 2024; year++) {
            Snapshot snapshot = of(year, facts);
            assertThat(AuditorsChecks.run(new Examined(snapshot, AnnualMeasures.count(snapshot))))
                    // The generated reviews are not on days of panels, which is not arithmetic.
                    .filteredOn(check -> !check.id().startsWith("Q08"))
                    .allSatisfy(check -> assertThat(check.held()).as(check.id() + ": " + check.difference()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theCaseloadBalancesOverAllYearsTogether(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        long in = 0;
        long out = 0;
        for (int year = 2019; year <= 2024; year++) {
            StatisticalTable table = new Caseload().count(of(year, facts));
            in += number(table, "notified") + number(table, "transferred_in") + number(table, "reopened");
            out += number(table, "reviewed") + number(table, "transferred_out") + number(table, "out_of_scope");
        }
        assertThat(number(new Caseload().count(of(2019, facts)), "brought_forward")).isZero();
        assertThat(number(new Caseload().count(of(2024, facts)), "carried_forward")).isEqualTo(in - out).isPositive();
    }

    private static long number(StatisticalTable table, String key) {
        return Long.parseLong(read(table, key, "All areas"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCaseOfALaterYearChangesNothing(long seed) {
        List<CaseFact> facts = new ArrayList<>(GeneratedFacts.of(seed, CASES));
        List<PanelMeeting> meetings = GeneratedMeetings.of(seed, facts);
        List<StatisticalTable> tables = AnnualMeasures.count(of(2022, facts, meetings));
        facts.add(aCase(2024, 99999).died("2024-04-02").born("2024-01-02").reviewed("2024-12-01").facts());
        assertThat(AnnualMeasures.count(of(2022, facts, meetings))).isEqualTo(tables);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMeetingOfALaterYearChangesNothing(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        List<PanelMeeting> meetings = GeneratedMeetings.of(seed, facts);
        List<PanelMeeting> untilThen = meetings.stream().filter(meeting -> meeting.heldOn().isBefore(LocalDate.of(2023, 4, 1))).toList();
        assertThat(untilThen).hasSizeLessThan(meetings.size());
        assertThat(AnnualMeasures.count(of(2022, facts, meetings))).isEqualTo(AnnualMeasures.count(of(2022, facts, untilThen)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneMoreDeathIsOneMoreInEachTableOnDeathsAndNoneOnReviews(long seed) {
        List<CaseFact> facts = new ArrayList<>(GeneratedFacts.of(seed, CASES));
        Snapshot before = of(2022, facts);
        facts.add(aCase(2022, 99999).died("2022-08-02").born("2022-08-02").facts());
        Snapshot after = of(2022, facts);
        assertThat(deaths(after)).isEqualTo(deaths(before) + 1);
        assertThat(new Reviews().count(after)).isEqualTo(new Reviews().count(before));
        assertThat(new TimeToReview().count(after)).isEqualTo(new TimeToReview().count(before));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyRateIsItsDeathsByItsPopulationAndLiesWithinItsLimits(long seed) {
        Snapshot snapshot = of(2022, GeneratedFacts.of(seed, CASES)).with(ReferenceTexts.withPopulations("2020/21", "2021/22", "2022/23"));
        StatisticalTable table = new Rates().count(snapshot);
        int given = 0;
        for (Row row : table.rows()) {
            if (table.cell(row, "rate") instanceof Cell.Figure(BigDecimal rate, var trail, var restsOn)) {
                given++;
                BigDecimal deaths = figure(table, row, "deaths");
                assertThat(rate).isEqualByComparingTo(deaths.multiply(BigDecimal.valueOf(100_000)).divide(figure(table, row, "denominator"), 1, RoundingMode.HALF_UP));
                assertThat(rate).isBetween(figure(table, row, "lower"), figure(table, row, "upper"));
                assertThat(deaths.intValueExact()).isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(given).isPositive();
    }

    private static BigDecimal figure(StatisticalTable table, Row row, String key) {
        return ((Cell.Figure) table.cell(row, key)).value();
    }

    private static long deaths(Snapshot snapshot) {
        return Long.parseLong(read(DeathsBy.AGE.count(snapshot), "deaths", "All ages"));
    }

    @Test
    void theGeneratorMakesEveryKindOfCase() {
        Snapshot snapshot = of(2022, GeneratedFacts.of(1, CASES));
        StatisticalTable caseload = new Caseload().count(snapshot);
        for (String key : List.of("notified", "transferred_in", "reopened", "reviewed", "transferred_out", "out_of_scope")) {
            assertThat(number(caseload, key)).as(key).isPositive();
        }
        assertThat(snapshot.notifications()).hasSizeLessThan(CASES);
    }
}
