package uk.cdop.casebook.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleRequests;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class PrepareDashboardTest {

    private static final Quarter SECOND = new Quarter(new FinancialYear(2023), 2);
    private static final LocalDate LATER = LocalDate.of(2023, 11, 6);

    @TempDir
    Path folder;

    private static Cell cell(Dashboard dashboard, String table, String row, String column) {
        StatisticalTable found = dashboard.table(table);
        return found.cell(found.row(found.columns().getFirst().key(), row).orElseThrow(), column);
    }

    private static Cell count(int... cases) {
        return Cell.count(Arrays.stream(cases).mapToObj(number -> CaseNumber.of(2023, number)).toList());
    }

    private static CaseFile held(int sequence, HoldKind kind, Optional<LocalDate> closed, boolean blocks, Answers facts) {
        return StoreCases.notified(sequence).withHold(new Hold(
                new UUID(77, sequence), kind, Optional.empty(), LocalDate.of(2023, 8, 1), Optional.empty(), closed, Optional.empty(), false, blocks,
                HoldTracking.NONE.withFacts(facts)));
    }

    @Test
    void readsWhatCasesWaitedForAsItStoodWhenTheQuarterEnded() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LATER)) {
            Answers asked = Answers.NONE.with(ProcessFacts.PM_REQUESTED, LocalDate.of(2023, 8, 2));
            office.keep(
                    held(1, HoldKind.INQUEST, Optional.empty(), true, asked),
                    held(2, HoldKind.INQUEST, Optional.of(LocalDate.of(2023, 10, 1)), true, asked.with(ProcessFacts.PM_REPORT_RECEIVED, LocalDate.of(2023, 9, 30))),
                    held(3, HoldKind.INQUEST, Optional.of(LocalDate.of(2023, 9, 30)), true, asked),
                    held(4, HoldKind.CSPR, Optional.empty(), false, Answers.NONE),
                    held(5, HoldKind.MNSI, Optional.empty(), true, Answers.NONE));
            Dashboard dashboard = office.can().dashboard().prepareDashboard().prepare(SECOND);
            assertThat(dashboard.asAt()).isEqualTo(LATER);
            assertThat(dashboard.day()).isEqualTo(SECOND.lastDay());
            assertThat(cell(dashboard, "Q05_Waiting", "Inquest", "cases")).isEqualTo(count(1, 2));
            assertThat(cell(dashboard, "Q05_Waiting", "Post-mortem report", "cases")).isEqualTo(count(1));
            assertThat(cell(dashboard, "Q05_Waiting", "Child safeguarding practice review", "cases")).isEqualTo(count());
            assertThat(cell(dashboard, "Q05_Waiting", "Another process that holds the review up", "cases")).isEqualTo(count(5));
            assertThat(cell(dashboard, "Q03_Open_stage", CaseStage.NOTIFIED.label(), "cases")).isEqualTo(count(1, 2, 3, 4, 5));
        }
    }

    @Test
    void namesTheKindOfAgencyThatHasAFormAndWhetherItIsOverdue() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LATER)) {
            office.keep(StoreCases.notified(1), StoreCases.notified(2), StoreCases.notified(3));
            LocalDate sent = LocalDate.of(2023, 8, 1);
            office.change(records -> {
                records.agencyRequests().add(SampleRequests.sent(1, 1, SampleRequests.person("Example Surgery", "A Doctor", "a@example.org"), sent, LocalDate.of(2023, 8, 22), sent));
                records.agencyRequests().add(SampleRequests.taken(SampleRequests.sent(
                        2, 2, SampleRequests.person("Example Surgery", "A Doctor", "a@example.org"), sent, LocalDate.of(2023, 10, 22), sent).returned(LocalDate.of(2023, 10, 2))));
                records.agencyRequests().add(SampleRequests.taken(SampleRequests.sent(
                        3, 3, SampleRequests.person("Example Surgery", "A Doctor", "a@example.org"), sent, LocalDate.of(2023, 8, 22), sent).returned(LocalDate.of(2023, 9, 30))));
                return records.audit().record(StoreDesk.somethingDone());
            });
            Dashboard dashboard = office.can().dashboard().prepareDashboard().prepare(SECOND);
            StatisticalTable agencies = dashboard.table("Q06_Agencies");
            assertThat(agencies.rows()).hasSize(2);
            assertThat(agencies.cell(agencies.rows().getFirst(), "cases")).isEqualTo(count(1, 2));
            assertThat(agencies.cell(agencies.rows().getFirst(), "overdue")).isEqualTo(count(1));
            assertThat(cell(dashboard, "Q05_Waiting", "Reports from agencies", "cases")).isEqualTo(count(1, 2));
        }
    }

    @Test
    void judgesTheFirstMeetingByTheLimitOfTheOfficeAndListsWhatTheReturnLacks() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LATER)) {
            office.keep(StoreCases.notified(1), StoreCases.notified(2));
            office.change(records -> {
                records.processes().keep(CaseNumber.of(2023, 1), new JointResponse(Answers.NONE.with(JointResponse.DECISION, JointResponse.STARTED)
                        .with(JointResponse.FIRST_MEETING_ON, StoreCases.DIED.plusDays(1)).with(JointResponse.FIRST_MEETING_AT, LocalTime.of(9, 0))));
                return records.audit().record(StoreDesk.somethingDone());
            });
            Dashboard dashboard = office.can().dashboard().prepareDashboard().prepare(SECOND);
            assertThat(cell(dashboard, "Q01_Activity", "First meeting in time", "quarter")).isEqualTo(count(1));
            assertThat(dashboard.table("Q01_Activity").notes()).anyMatch(note -> note.contains("48 hours from the death"));
            StatisticalTable fields = dashboard.table("Q07_NCMD_fields");
            assertThat(fields.rows()).isNotEmpty().allSatisfy(row -> {
                BigDecimal needed = ((Cell.Figure) fields.cell(row, "needed")).value();
                assertThat(needed).isEqualByComparingTo(((Cell.Figure) fields.cell(row, "complete")).value().add(((Cell.Figure) fields.cell(row, "missing")).value()));
                assertThat(needed).isLessThanOrEqualTo(BigDecimal.TWO);
            });
            List<Integer> missing = fields.rows().stream().map(row -> ((Cell.Figure) fields.cell(row, "missing")).value().intValue()).toList();
            List<Integer> asTheReturnSays = office.can().ncmdReturn().countAnswers().count(SECOND.year()).byField().stream()
                    .filter(field -> field.needed() > 0).map(field -> field.neededAndMissing()).toList();
            assertThat(missing).containsExactlyInAnyOrderElementsOf(asTheReturnSays);
        }
    }

    @Test
    void doesNotAverageOverYearsOfWhichTheOfficeHoldsSingleCasesOnly() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LATER)) {
            office.keep(StoreCases.notified(CaseNumber.of(2019, 1), StoreCases.answers(), LocalDate.of(2019, 5, 7)), StoreCases.notified(1));
            PrepareDashboard dashboards = office.can().dashboard().prepareDashboard();
            assertThat(average(dashboards.prepare(SECOND))).isInstanceOf(Cell.Figure.class);
            office.can().reports().wholeYears().set(Optional.of(new FinancialYear(2021)));
            assertThat(average(dashboards.prepare(SECOND))).as("twelve quarters back is October 2020").isEqualTo(Cell.Shorthand.NOT_AVAILABLE);
            office.can().reports().wholeYears().set(Optional.of(new FinancialYear(2020)));
            assertThat(average(dashboards.prepare(SECOND))).isInstanceOf(Cell.Figure.class);
        }
    }

    private static Cell average(Dashboard dashboard) {
        return cell(dashboard, "Q02_Position", "Resident notifications, three-year average", "value");
    }

    @Test
    void refusesAQuarterThatHasNotBegunAndARoleWithoutTheRight() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LATER)) {
            assertThat(office.as(Role.PANEL_MEMBER).dashboard().prepareDashboard().prepare(SECOND.plus(1)).tables()).isNotEmpty();
            assertThatThrownBy(() -> office.can().dashboard().prepareDashboard().prepare(SECOND.plus(2)))
                    .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.REFUSED));
            assertThatThrownBy(() -> office.as(Role.ADMINISTRATOR).dashboard().prepareDashboard().prepare(SECOND))
                    .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.NOT_PERMITTED));
        }
    }
}
