package uk.cdop.casebook.casework.analysis;

import java.time.Instant;
import java.time.LocalDate;

/** That the findings of a case, as they stood at that moment, were returned to the national database. */
public record AnalysisReturn(LocalDate on, Instant recordedAt, String recordedBy) {

    @Override
    public String toString() {
        return "AnalysisReturn on " + on;
    }
}
