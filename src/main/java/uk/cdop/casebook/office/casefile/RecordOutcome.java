package uk.cdop.casebook.office.casefile;

import java.util.List;
import uk.cdop.casebook.forms.rules.Finding;

/** What came of recording something about a case. */
public sealed interface RecordOutcome {

    record Recorded() implements RecordOutcome {}

    /** Nothing was changed; each finding says why, and under which field it belongs. */
    record Refused(List<Finding> findings) implements RecordOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }

        public static Refused because(Finding finding) {
            return new Refused(List.of(finding));
        }
    }

    /** Somebody else changed the record first; nothing was overwritten. */
    record ChangedMeanwhile() implements RecordOutcome {}
}
