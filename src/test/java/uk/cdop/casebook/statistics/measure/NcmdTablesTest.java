package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** T50 and T51: what is held against the national database. */
class NcmdTablesTest {

    private static final Snapshot ONE = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), List.of(aCase(1).facts()), List.of());

    private static Snapshot with(List<ReportedCount> reported, List<FieldCompleteness> completeness) {
        return ONE.with(new Evidence(List.of(), List.of(), reported, completeness));
    }

    @Test
    void withoutAReportTheReconciliationIsEmptyAndSaysSo() {
        StatisticalTable table = new NcmdReconciliation().count(ONE);
        assertThat(table.rows()).hasSize(MonitoredMeasure.values().length).allSatisfy(row -> {
            assertThat(table.cell(row, "ncmd")).isEqualTo(Cell.Shorthand.NOT_AVAILABLE);
            assertThat(table.cell(row, "difference")).isEqualTo(Cell.Shorthand.NOT_AVAILABLE);
        });
        assertThat(table.notes()).contains(NcmdReconciliation.NONE_BROUGHT_IN);
    }

    @Test
    void aReportStandsBesideOurCountWithTheDifferenceAndItsExplanation() {
        ReportedCount two = new ReportedCount(MonitoredMeasure.DIED, 2, LocalDate.of(2024, 4, 8), "One was another panel's", List.of(), Instant.EPOCH, "A Coordinator");
        StatisticalTable table = new NcmdReconciliation().count(with(List.of(two), List.of()));
        Row died = table.row("measure", MonitoredMeasure.DIED.label()).orElseThrow();
        assertThat(table.cell(died, "ours")).isEqualTo(Cell.count(List.of(CaseNumber.of(2023, 1))));
        assertThat(table.cell(died, "difference")).isEqualTo(Cells.whole(-1));
        assertThat(table.cell(died, "explanation")).isEqualTo(Cell.words("One was another panel's"));
        assertThat(table.cell(died, "as_at")).isEqualTo(new Cell.Day(LocalDate.of(2024, 4, 8)));
        assertThat(table.notes()).doesNotContain(NcmdReconciliation.NONE_BROUGHT_IN);
    }

    @Test
    void completenessNamesTheCasesThatLackAnAnswer() {
        StatisticalTable table = new Completeness().count(with(List.of(), List.of(
                new FieldCompleteness("Notification", "sex", "Sex", 3, List.of(CaseNumber.of(2023, 2), CaseNumber.of(2023, 1))),
                new FieldCompleteness("Analysis", "an_category_primary", "Primary category", 3, List.of()))));
        Row sex = table.rows().getFirst();
        assertThat(table.cell(sex, "complete")).isEqualTo(Cells.whole(1));
        assertThat(table.cell(sex, "complete_percent")).isEqualTo(Cells.percent(1, 3));
        assertThat(table.cell(sex, Completeness.MISSING_CASES)).isEqualTo(Cell.words("CDOP-2023-0001, CDOP-2023-0002"));
        assertThat(table.cell(table.rows().getLast(), Completeness.MISSING_CASES)).isEqualTo(Cell.Shorthand.NOT_APPLICABLE);
    }
}
