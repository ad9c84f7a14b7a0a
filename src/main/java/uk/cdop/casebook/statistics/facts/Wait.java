package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Optional;

/** A time in which the review of a case waited for something; it has no end while it still does. */
public record Wait(Reason reason, LocalDate from, Optional<LocalDate> until) {

    public enum Reason {
        INQUEST("Inquest"),
        POST_MORTEM("Post-mortem report"),
        CRIMINAL("Criminal investigation"),
        PRACTICE_REVIEW("Child safeguarding practice review"),
        OTHER_PROCESS("Another process that holds the review"),
        AGENCY_REPORT("Form from an agency");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As it was known when the day ended: what ended later still ran. */
    Wait asAt(LocalDate day) {
        return new Wait(reason, from, until.filter(end -> !end.isAfter(day)));
    }

    /** Whether it had begun and had not ended when the day did. */
    public boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
