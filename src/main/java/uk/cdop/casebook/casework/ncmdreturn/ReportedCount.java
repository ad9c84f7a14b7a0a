package uk.cdop.casebook.casework.ncmdreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the monitoring report says of one measure, and how the office explains the difference.
 *
 * @param cases where the report lists cases, or the office explains single ones
 */
public record ReportedCount(
        MonitoredMeasure measure, int reported, LocalDate asAt, String explanation, List<ReportedCase> cases, Instant recordedAt, String by) {

    /** @param listed whether the report lists the case; false where the office only explains why it does not */
    public record ReportedCase(String reference, boolean listed, String explanation) {

        @Override
        public String toString() {
            return "ReportedCase " + reference;
        }
    }

    public ReportedCount {
        cases = List.copyOf(cases);
    }

    /** Whether the report gives its cases one by one. */
    public boolean listsCases() {
        return cases.stream().anyMatch(ReportedCase::listed);
    }

    @Override
    public String toString() {
        return "ReportedCount " + measure;
    }
}
