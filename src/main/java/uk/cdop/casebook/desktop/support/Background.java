package uk.cdop.casebook.desktop.support;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * Runs work that touches the store on one thread of its own, and hands what came of it back to the screen. An
 * {@link OfficeFailure} goes to whoever asked; anything else that is thrown is our mistake and goes to {@link Problems}.
 */
public final class Background implements AutoCloseable {

    private final Executor store;
    private final Executor screen;
    private final Runnable stop;
    private final Problems problems;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();

    private Background(Executor store, Executor screen, Runnable stop, Problems problems) {
        this.store = store;
        this.screen = screen;
        this.stop = stop;
        this.problems = problems;
    }

    public static Background onOneThread(Problems problems) {
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread store = new Thread(work, "store");
            store.setDaemon(true);
            return store;
        });
        return new Background(thread, Platform::runLater, thread::shutdown, problems);
    }

    /** The twin without threads: the caller says when work is run and when its result is shown. */
    public static Background by(Executor store, Executor screen, Problems problems) {
        return new Background(store, screen, () -> {}, problems);
    }

    /** The work under way, oldest first; changes on the screen's thread only. */
    public ObservableList<Job> jobs() {
        return jobs;
    }

    public <T> Job run(String title, Function<Progress, T> work, Consumer<T> onResult, Consumer<OfficeFailure> onFailure) {
        Job job = new Job(title, screen);
        jobs.add(job);
        store.execute(new FutureTask<>(() -> start(job, work)) {
            @Override
            protected void done() {
                screen.execute(() -> finish(job, this, onResult, onFailure));
            }
        });
        return job;
    }

    private static <T> T start(Job job, Function<Progress, T> work) {
        if (job.isCancelled()) {
            throw OfficeFailure.cancelled();
        }
        return work.apply(job);
    }

    private <T> void finish(Job job, Future<T> done, Consumer<T> onResult, Consumer<OfficeFailure> onFailure) {
        jobs.remove(job);
        if (done.state() == Future.State.SUCCESS) {
            onResult.accept(done.resultNow());
        } else if (done.exceptionNow() instanceof OfficeFailure failure) {
            onFailure.accept(failure);
        } else {
            problems.report(job.title(), done.exceptionNow());
            onFailure.accept(OfficeFailure.world(Problem.SHORT));
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
