package uk.cdop.casebook.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.dashboard.DashboardFacts;
import uk.cdop.casebook.statistics.dashboard.ResponseFacts;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;
import uk.cdop.casebook.testkit.HeldExecutor;

/** Counting a quarter while its page is used. */
class DashboardViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 10);
    private static final Quarter LAST = new Quarter(new FinancialYear(2023), 4);
    private static final Quarter BEFORE = LAST.previous();

    private final HeldExecutor store = new HeldExecutor();
    private final List<Quarter> counted = new ArrayList<>();
    private final DashboardViewModel page = new DashboardViewModel(
            this::count, (quarter, folder, progress) -> List.of(), TODAY, Background.by(store, Runnable::run, new Problems(Runnable::run)));

    private Dashboard count(Quarter quarter, Progress progress) {
        progress.step("Counting the quarter", 1, 3);
        counted.add(quarter);
        return Dashboard.of(new DashboardFacts(
                quarter, Snapshot.of(quarter.year(), TODAY, List.of(), List.of()), List.of(), List.of(), List.of(), List.of(), ResponseFacts.NONE, List.of(),
                new ReturnFacts(List.of(), List.of(), List.of())));
    }

    private void counting() {
        store.runAll();
    }

    @Test
    void saysHowFarItHasComeWhileItCountsAndNothingAfterwards() {
        page.count();
        Job job = page.jobProperty().get().orElseThrow();
        assertThat(job.title()).isEqualTo("Count the quarter " + LAST);
        counting();
        assertThat(page.jobProperty().get()).isEmpty();
        assertThat(page.dashboardProperty().get().map(Dashboard::quarter)).contains(LAST);
    }

    @Test
    void stoppingTheCountOfAnotherQuarterLeavesWhatWasThere() {
        page.count();
        counting();
        Optional<Dashboard> before = page.dashboardProperty().get();
        page.quarterProperty().set(BEFORE);
        assertThat(page.jobProperty().get()).isPresent();
        page.cancel();
        counting();
        assertThat(page.dashboardProperty().get()).isEqualTo(before);
        assertThat(page.quarterProperty().get()).isEqualTo(LAST);
        assertThat(page.jobProperty().get()).isEmpty();
        assertThat(page.messageProperty().get()).isEqualTo(Message.information("Counting was stopped. Everything is as it was."));
        assertThat(counted).containsExactly(LAST);
    }

    @Test
    void anotherQuarterChosenMeanwhileStopsTheFirstAndIsTheOneThatIsShown() {
        page.count();
        page.quarterProperty().set(BEFORE);
        page.quarterProperty().set(BEFORE.previous());
        counting();
        assertThat(counted).containsExactly(BEFORE.previous());
        assertThat(page.dashboardProperty().get().map(Dashboard::quarter)).contains(BEFORE.previous());
    }
}
