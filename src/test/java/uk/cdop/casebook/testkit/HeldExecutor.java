package uk.cdop.casebook.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Keeps work until a test lets it run, so that a test can look at the moment in between. */
public final class HeldExecutor implements Executor {

    private final Deque<Runnable> held = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        held.add(work);
    }

    public int size() {
        return held.size();
    }

    public void runNext() {
        held.remove().run();
    }

    public void runAll() {
        while (!held.isEmpty()) {
            runNext();
        }
    }
}
