package uk.cdop.casebook.office.door;

import uk.cdop.casebook.office.failure.OfficeFailure;

/** How long work tells how far it has come, and learns that it should stop. */
public interface Progress {

    Progress NONE = new Progress() {
        @Override
        public void report(String step, int done, int total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    void report(String step, int done, int total);

    boolean isCancelled();

    /** Reports the step, or leaves by way of {@link OfficeFailure} CANCELLED. */
    default void step(String step, int done, int total) {
        if (isCancelled()) {
            throw OfficeFailure.cancelled();
        }
        report(step, done, total);
    }
}
