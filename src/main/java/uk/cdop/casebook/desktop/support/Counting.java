package uk.cdop.casebook.desktop.support;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.office.door.Progress;

/**
 * Counts what is chosen on a page, one choice at a time: a later one stops an earlier count, of which nothing is shown even
 * where it comes back.
 */
public final class Counting {

    private final Background background;
    private final String stopped;
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private int turn;
    private boolean goingBack;

    /** @param stopped what is said once a person has stopped it */
    public Counting(Background background, String stopped) {
        this.background = background;
        this.stopped = stopped;
    }

    /**
     * Counts in place of whatever is still being counted.
     *
     * @param clear takes away what is shown where it could not be counted
     */
    public <T> void count(String title, Function<Progress, T> work, Consumer<T> show, Runnable clear) {
        drop();
        quiet();
        int mine = turn;
        Job started = background.run(title, work, counted -> come(mine, Message.NONE, () -> show.accept(counted)),
                failure -> come(mine, Message.refused(failure.getMessage()), clear));
        job.set(Optional.of(started).filter(background.jobs()::contains));
    }

    private void come(int mine, Message said, Runnable show) {
        if (mine == turn) {
            job.set(Optional.empty());
            message.set(said);
            show.run();
        }
    }

    private void drop() {
        job.get().ifPresent(Job::cancel);
        turn++;
    }

    /** Drops what is being counted without a word. */
    public void forget() {
        drop();
        job.set(Optional.empty());
        quiet();
    }

    /** Takes away what was said. */
    public void quiet() {
        message.set(Message.NONE);
    }

    /** Stops counting, says so, and puts the choices back to what is shown; putting them back is no new choice. */
    public void cancel(Runnable putBack) {
        drop();
        job.set(Optional.empty());
        message.set(Message.information(stopped));
        goingBack = true;
        putBack.run();
        goingBack = false;
    }

    /** What follows from a choice of the person. */
    public void chosen(Runnable follows) {
        if (!goingBack) {
            follows.run();
        }
    }

    /** The counting while it goes on. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Message> messageProperty() {
        return message.getReadOnlyProperty();
    }
}
