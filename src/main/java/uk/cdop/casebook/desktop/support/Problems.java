package uk.cdop.casebook.desktop.support;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one place where unchecked exceptions end: it keeps the latest problem for the window to show. */
public final class Problems implements Thread.UncaughtExceptionHandler {

    private final Executor screen;
    private final ReadOnlyObjectWrapper<Optional<Problem>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Problems(Executor screen) {
        this.screen = screen;
    }

    public ReadOnlyObjectProperty<Optional<Problem>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** The title says in the words of the window what was being done, such as "List the cases". */
    public void report(String title, Throwable thrown) {
        Problem problem = Problem.of(title, thrown);
        screen.execute(() -> latest.set(Optional.of(problem)));
    }

    public void dismiss() {
        latest.set(Optional.empty());
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        report("the last thing you asked for", thrown);
    }
}
