package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.Completeness;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** The tables of delays, years of death, open cases and complete answers, as the partners of the panel read them. */
class PartnersReadTest {

    private static final FinancialYear YEAR = new FinancialYear(2022);

    private static Snapshot snapshot(long seed, int cases) {
        return Snapshot.of(YEAR, GeneratedFacts.AS_AT, GeneratedFacts.of(seed, cases), List.of());
    }

    private static EditionRequest request(Snapshot snapshot) {
        return new EditionRequest(new CountedTables(snapshot), Edition.PARTNER, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing());
    }

    private static MaskedTables of(Snapshot snapshot) {
        return request(snapshot).tables();
    }

    private static StatisticalTable table(MaskedTables made, String id) {
        return made.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<CaseNumber> cases(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(one -> CaseNumber.of(2020, one)).toList();
    }

    private static Snapshot answered(Snapshot snapshot, FieldCompleteness... fields) {
        return snapshot.with(new Evidence(List.of(), List.of(), List.of(), List.of(fields)));
    }

    private static int reviews(Snapshot snapshot) {
        return (int) snapshot.reviews().stream().filter(fact -> YEAR.contains(fact.completedOn()) && AreaGroup.ALL_AREAS.includes(fact.area())).count();
    }

    @ParameterizedTest
    @CsvSource({"1,250", "2,400", "3,900"})
    void howSoonNoticeCameAddsUpAndGivesNoSmallNumberAway(long seed, int cases) {
        MaskedTables made = of(snapshot(seed, cases));
        assertThat(made.masking().isSafe()).isTrue();
        StatisticalTable delay = table(made, "T05_Notif_delay");
        assertThat(delay.rows()).hasSize(6);
        boolean soFar = true;
        for (Row row : delay.rows().subList(0, 4)) {
            soFar &= delay.cell(row, "notifications") instanceof Cell.Figure;
            assertThat(delay.cell(row, "within_percent") instanceof Cell.Figure).as("a share within a time tells of each time up to it").isEqualTo(soFar);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,250", "2,400", "3,900"})
    void yearsOfDeathAreTheLastFiveAndTheRestAndAddUpWithTheTimesToReview(long seed, int cases) {
        MaskedTables made = of(snapshot(seed, cases));
        StatisticalTable years = table(made, "T21_Reviews_death_year");
        assertThat(years.rows()).extracting(row -> years.cell(row, "year_of_death")).containsExactly(
                Stream.of("2022/23", "2021/22", "2020/21", "2019/20", "2018/19", "Before 2018/19", "All years of death").map(Cell::words).toArray(Cell[]::new));
        assertThat(DisclosureControl.audit(request(snapshot(seed, cases)).arithmetic(), DisclosureRule.PROPOSED.smallest(), made.masking().ownNumbers()).isSafe()).isTrue();
    }

    @Test
    void openCasesAreToldByAgeAndByWhatTheyWaitForAndNotByBoth() {
        StatisticalTable open = table(of(snapshot(3, 900)), "T32_Open_cases");
        assertThat(open.rows()).hasSize(13).noneMatch(row ->
                !open.cell(row, "age").equals(Cell.words("All ages of case")) && !open.cell(row, "waiting_for").equals(Cell.words("All open cases")));
        assertThat(open.rows()).anyMatch(row -> open.cell(row, "cases") instanceof Cell.Figure);
    }

    @Test
    void fewMissingAnswersAreWithheldWithTheOthersAndNoCaseIsNamed() {
        Snapshot snapshot = snapshot(2, 400);
        int all = reviews(snapshot);
        StatisticalTable answers = table(of(answered(snapshot,
                new FieldCompleteness("Notification", "sex", "Sex", all, cases(2)), new FieldCompleteness("Notification", "date_of_birth", "Date of birth", all, List.of()),
                new FieldCompleteness("Notification", "gestation", "Gestation", all - 3, List.of()), new FieldCompleteness("Analysis", "factor", "Factor", all + 9, cases(7)))), Completeness.ID);
        assertThat(answers.columns()).extracting(Column::key).doesNotContain(Completeness.MISSING_CASES);
        assertThat(numbers(answers, 0)).containsExactly(number(all), Cell.Shorthand.CONFIDENTIAL, Cell.Shorthand.CONFIDENTIAL, Cell.Shorthand.CONFIDENTIAL);
        assertThat(numbers(answers, 1)).startsWith(number(all), number(all)).endsWith(number(0));
        assertThat(answers.cell(answers.rows().get(2), "required")).as("of three it was not needed").isEqualTo(Cell.Shorthand.CONFIDENTIAL);
        assertThat(numbers(answers, 3)).startsWith(number(all + 9), number(all + 2)).endsWith(number(7));
    }

    private static List<Cell> numbers(StatisticalTable table, int row) {
        return Stream.of("required", "complete", "complete_percent", "missing").map(key -> table.cell(table.rows().get(row), key)).toList();
    }

    private static Cell number(int value) {
        return Cell.number(BigDecimal.valueOf(value));
    }

    @Test
    void aWholeFormOfQuestionsGivesNothingAway() {
        Snapshot snapshot = snapshot(1, 400);
        int all = reviews(snapshot);
        Random random = new Random(7);
        List<FieldCompleteness> fields = new ArrayList<>();
        for (int question = 1; question <= 150; question++) {
            int needed = random.nextBoolean() ? all : random.nextInt(all + 1);
            fields.add(new FieldCompleteness("Notification", "question_" + question, "Question " + question, needed, cases(random.nextInt(Math.min(needed, 9) + 1))));
        }
        EditionRequest request = request(answered(snapshot, fields.toArray(FieldCompleteness[]::new)));
        MaskedTables made = request.tables();
        assertThat(made.masking().isSafe()).isTrue();
        assertThat(DisclosureControl.audit(request.arithmetic(), DisclosureRule.PROPOSED.smallest(), made.masking().ownNumbers()).isSafe()).isTrue();
        assertThat(table(made, Completeness.ID).rows()).hasSize(150);
    }

    /** Two ages in days are for the panel alone: that of all newborn is the narrowest that leaves. */
    @Test
    void theNewbornAreOneAge() {
        StatisticalTable infants = table(of(snapshot(1, 900)), "T12_Infants");
        assertThat(infants.row("group", "0 to 27 days")).isPresent();
        assertThat(infants.row("group", "0 to 6 days").or(() -> infants.row("group", "7 to 27 days"))).isEmpty();
    }

    /** Beside those that awaited an inquest, which T30 tells, the others that waited would be the few of two processes. */
    @Test
    void theStagesAreThoseOfAllReviews() {
        StatisticalTable stages = table(of(snapshot(1, 900)), "T31_Stages");
        assertThat(stages.columns()).extracting(Column::key).startsWith("stage", "with_date").doesNotContain("group");
        assertThat(stages.rows()).hasSize(6);
    }
}
