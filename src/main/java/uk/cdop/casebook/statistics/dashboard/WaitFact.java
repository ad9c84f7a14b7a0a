package uk.cdop.casebook.statistics.dashboard;

import uk.cdop.casebook.casework.reference.CaseNumber;

/** One thing beside the review that a case waited for on the day of the dashboard. */
public record WaitFact(CaseNumber number, Reason reason) {

    /** Source: domain file, annual-statistics section 5.4; the last takes all the other processes of process-and-forms section 1.5. */
    public enum Reason {
        INQUEST("Inquest"),
        POST_MORTEM("Post-mortem report"),
        CRIMINAL("Criminal investigation"),
        CSPR("Child safeguarding practice review"),
        OTHER("Another process that holds the review up");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
