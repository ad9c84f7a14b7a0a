package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.HeldExecutor;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class BackgroundTest {

    private final HeldExecutor store = new HeldExecutor();
    private final HeldExecutor screen = new HeldExecutor();
    private final Problems problems = new Problems(Runnable::run);
    private final Background background = Background.by(store, screen, problems);
    private final List<String> told = new ArrayList<>();

    @Test
    void runsTheWorkOnTheStoreAndShowsTheResultOnTheScreen() {
        background.run("Add", progress -> 2 + 2, sum -> told.add("result " + sum), failure -> told.add(failure.getMessage()));
        assertThat(background.jobs()).hasSize(1);
        store.runAll();
        assertThat(told).isEmpty();
        screen.runAll();
        assertThat(told).containsExactly("result 4");
        assertThat(background.jobs()).isEmpty();
    }

    @Test
    void tellsWhoAskedWhatTheWorldDid() {
        background.run("Write", progress -> {
            throw OfficeFailure.world("The disk is full.");
        }, done -> told.add("done"), failure -> told.add(failure.getMessage()));
        store.runAll();
        screen.runAll();
        assertThat(told).containsExactly("The disk is full.");
        assertThat(problems.latestProperty().get()).isEmpty();
    }

    @Test
    void sendsOurOwnMistakesToProblemsAndStillTellsWhoAsked() {
        background.run("List the cases", progress -> {
            throw new IllegalStateException("Bryony Samplewick");
        }, done -> told.add("done"), failure -> told.add(failure.getMessage()));
        store.runAll();
        screen.runAll();
        assertThat(told).containsExactly(Problem.SHORT);
        assertThat(problems.latestProperty().get()).hasValueSatisfying(problem -> {
            assertThat(problem.notDone()).contains("List the cases");
            assertThat(problem.toString()).doesNotContain("Samplewick");
        });
    }

    @Test
    void neverStartsWorkThatWasCancelledWhileItWaited() {
        Job job = background.run("Count", progress -> {
            told.add("counted");
            return 1;
        }, done -> told.add("done"), failure -> told.add(failure.kind().name()));
        job.cancel();
        store.runAll();
        screen.runAll();
        assertThat(told).containsExactly("CANCELLED");
    }

    @Test
    void letsWorkNoticeThatItShallStop() {
        AtomicReference<Job> job = new AtomicReference<>();
        job.set(background.run("Write", progress -> {
            progress.step("first file", 0, 2);
            job.get().cancel();
            progress.step("second file", 1, 2);
            return 2;
        }, done -> told.add("done"), failure -> told.add(failure.kind().name())));
        store.runAll();
        screen.runAll();
        assertThat(told).containsExactly("CANCELLED");
    }

    @Test
    void makesManyReportsBetweenTwoFramesIntoOne() {
        Job job = background.run("Write", progress -> {
            for (int row = 0; row < 1_000; row++) {
                progress.report("row " + row, row, 1_000);
            }
            return 1;
        }, done -> told.add("done"), failure -> told.add("failed"));
        store.runAll();
        assertThat(screen.size()).isEqualTo(2);
        screen.runNext();
        assertThat(job.stepProperty().get()).isEqualTo("row 999");
        assertThat(job.fractionProperty().get()).isEqualTo(0.999);
    }

    @Test
    void saysMinusOneWhereNobodyKnowsHowMuchThereIs() {
        Job job = background.run("Write", progress -> {
            progress.report("looking", 0, 0);
            return 1;
        }, done -> {}, failure -> {});
        store.runAll();
        screen.runNext();
        assertThat(job.fractionProperty().get()).isEqualTo(-1);
    }

    @Test
    void keepsTheRealStoreThreadApartFromTheScreen() {
        DeskToolkit.start();
        Background real = Background.onOneThread(problems);
        AtomicReference<String> worked = new AtomicReference<>("");
        AtomicReference<Boolean> shown = new AtomicReference<>(false);
        DeskToolkit.run(() -> real.run("Ask", progress -> Thread.currentThread().getName(), name -> {
            worked.set(name);
            shown.set(Platform.isFxApplicationThread());
        }, failure -> {}));
        DeskToolkit.until("the answer", () -> !worked.get().isEmpty());
        real.close();
        assertThat(worked.get()).isEqualTo("store");
        assertThat(shown.get()).isTrue();
    }
}
