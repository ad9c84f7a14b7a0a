package uk.cdop.casebook.desktop.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import uk.cdop.casebook.office.door.Progress;

/** One piece of work under way: what it is doing, how far it has come, and a way to ask it to stop. */
public final class Job implements Progress {

    private record Report(String step, double fraction) {}

    private final String title;
    private final Executor screen;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicReference<Report> unseen = new AtomicReference<>();
    private volatile boolean cancelled;

    Job(String title, Executor screen) {
        this.title = title;
        this.screen = screen;
    }

    public String title() {
        return title;
    }

    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** From 0 to 1, or -1 while nobody can say. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** Many reports between two frames become one, so that quick work cannot drown the screen. */
    @Override
    public void report(String what, int done, int total) {
        Report before = unseen.getAndSet(new Report(what, total <= 0 ? -1 : (double) done / total));
        if (before == null) {
            screen.execute(this::show);
        }
    }

    private void show() {
        Report latest = unseen.getAndSet(null);
        step.set(latest.step());
        fraction.set(latest.fraction());
    }
}
