package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** Every figure of the panel's own tables opens the cases behind it, and a figure worked out from a count holds that count's own list. */
class CasesBehindTest {

    private static final Set<Column.Kind> WORKED_OUT = EnumSet.of(Column.Kind.PERCENT, Column.Kind.RATE, Column.Kind.DAYS, Column.Kind.MEAN);
    /** Meetings are no cases, and England's figures and populations are from elsewhere. */
    private static final Set<String> OF_NO_CASES = Set.of("T34_Attendance", "T42_Comparators", "T41_Denominators");
    private static final Set<String> FROM_ELSEWHERE = Set.of("england", "population_percent");
    /** Of the first and the last alone, and of three years together. */
    private static final Set<String> OWN_LISTS = Set.of("min_days", "max_days", "within_percent", "reviews_per_panel");

    private static Snapshot snapshot() {
        Snapshot counted = Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(1, 250), List.of());
        List<CaseNumber> reviewed = Reviews.completed(counted, counted.year(), AreaGroup.ALL_AREAS).stream().map(review -> review.number()).toList();
        return counted.with(new Evidence(List.of(), List.of(), List.of(), List.of(
                new FieldCompleteness("Notification", "sex", "Sex", reviewed.size(), reviewed.subList(0, 2), reviewed, reviewed.subList(2, reviewed.size())))));
    }

    private record Shown(StatisticalTable table, Row row, Column column, Cell.Figure figure) {

        private boolean isMeeting() {
            return figure.restsOn().stream().noneMatch(one -> one.counted().isOfChildren()) && !figure.restsOn().isEmpty();
        }

        /** The share of none has a limit above it, and no cases. */
        private boolean isUpperLimitOfNone() {
            return column.key().equals("upper") && table.hasColumn("modifiable") && table.cell(row, "modifiable") instanceof Cell.Figure found && found.value().signum() == 0;
        }
    }

    private static Stream<Shown> figures(List<StatisticalTable> tables) {
        return tables.stream().filter(table -> !OF_NO_CASES.contains(table.id())).flatMap(table -> table.rows().stream().flatMap(row -> IntStream.range(0, row.cells().size())
                .filter(place -> WORKED_OUT.contains(table.columns().get(place).kind()) && !FROM_ELSEWHERE.contains(table.columns().get(place).key()))
                .filter(place -> row.cells().get(place) instanceof Cell.Figure)
                .mapToObj(place -> new Shown(table, row, table.columns().get(place), (Cell.Figure) row.cells().get(place)))));
    }

    @Test
    void everyFigureThatIsWorkedOutOpensItsCases() {
        List<Shown> figures = figures(AnnualMeasures.count(snapshot().with(ReferenceTexts.withPopulations("2018/19", "2019/20", "2020/21", "2021/22", "2022/23")))).filter(shown -> shown.figure().value().signum() != 0 && !shown.isMeeting()).toList();
        assertThat(figures).extracting(shown -> shown.column().kind()).contains(Column.Kind.PERCENT, Column.Kind.RATE, Column.Kind.DAYS, Column.Kind.MEAN);
        assertThat(figures).filteredOn(shown -> !shown.isUpperLimitOfNone())
                .allSatisfy(shown -> assertThat(shown.figure().trail()).as(shown.table().id() + " " + shown.column().key() + " " + shown.row().cells().getFirst()).isNotEmpty());
    }

    /** 200,000 cases fit into one gigabyte only because nobody writes their references down twice. */
    @Test
    void whatIsWorkedOutHoldsTheListOfTheCountBesideIt() {
        List<Shown> figures = figures(AnnualMeasures.count(snapshot())).filter(shown -> shown.table().columns().stream().anyMatch(column -> column.kind() == Column.Kind.COUNT))
                .filter(shown -> shown.column().kind() != Column.Kind.RATE && !OWN_LISTS.contains(shown.column().key())).toList();
        assertThat(figures).hasSizeGreaterThan(300).allSatisfy(shown -> assertThat(shown.row().cells())
                .as(shown.table().id() + " " + shown.column().key()).anyMatch(cell -> cell instanceof Cell.Figure beside && beside != shown.figure() && beside.trail() == shown.figure().trail()));
    }

    @Test
    void aShareOpensItsPartAMedianAllAndTheExtremesTheirOwn() {
        StatisticalTable time = new TimeToReview().count(Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, List.of(
                aCase(1).died("2023-05-10").reviewed("2023-11-06").facts(), aCase(2).died("2023-05-10").reviewed("2023-06-06").facts(),
                aCase(3).died("2023-05-10").reviewed("2024-01-06").facts()), List.of()));
        assertThat(trail(time, "within_6_months_percent", "All reviews")).containsExactly(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));
        assertThat(trail(time, "median_days", "All reviews")).hasSize(3);
        assertThat(trail(time, "min_days", "All reviews")).containsExactly(CaseNumber.of(2023, 2));
        assertThat(trail(time, "max_days", "All reviews")).containsExactly(CaseNumber.of(2023, 3));
    }

    @Test
    void answersOpenTheCasesOfWhichTheyAreNeededAndComplete() {
        StatisticalTable complete = new Completeness().count(snapshot());
        int needed = trail(complete, "required", "Notification").size();
        assertThat(needed).isGreaterThan(2);
        assertThat(trail(complete, "complete", "Notification")).hasSize(needed - 2);
        assertThat(trail(complete, "complete_percent", "Notification")).hasSize(needed - 2);
        assertThat(trail(complete, "missing", "Notification")).hasSize(2);
    }

    @Test
    void theChangeFromLastYearOpensBothYears() {
        StatisticalTable headlines = new Headlines().count(snapshot());
        List<CaseNumber> both = new ArrayList<>(trail(headlines, "this_year", "Reviews completed"));
        both.addAll(trail(headlines, "last_year", "Reviews completed"));
        assertThat(trail(headlines, "change", "Reviews completed")).containsExactlyInAnyOrderElementsOf(both.stream().distinct().toList());
        assertThat(trail(headlines, "this_year", "Reviews with modifiable factors identified, of all reviews"))
                .isEqualTo(trail(headlines, "this_year", "Reviews with modifiable factors identified"));
    }
}
