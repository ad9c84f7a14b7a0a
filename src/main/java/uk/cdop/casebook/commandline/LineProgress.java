package uk.cdop.casebook.commandline;

import java.io.PrintWriter;
import uk.cdop.casebook.office.door.Progress;

/** Tells progress as lines on standard error, one when the step changes. */
final class LineProgress implements Progress {

    private final PrintWriter problems;
    private String lastStep = "";

    LineProgress(PrintWriter problems) {
        this.problems = problems;
    }

    @Override
    public void report(String step, int done, int total) {
        if (!step.equals(lastStep)) {
            lastStep = step;
            problems.println(step + " ...");
            problems.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
