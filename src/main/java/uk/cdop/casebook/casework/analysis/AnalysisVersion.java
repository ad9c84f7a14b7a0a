package uk.cdop.casebook.casework.analysis;

import java.time.Instant;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;

/**
 * An analysis as it stood until a correction replaced it, and why it was replaced.
 *
 * @param version counts the versions of a case from 1, the oldest first
 */
public record AnalysisVersion(CaseNumber number, int version, Instant replacedAt, String replacedBy, String reason, Answers answers) {

    @Override
    public String toString() {
        return "AnalysisVersion " + version + " of " + number;
    }
}
