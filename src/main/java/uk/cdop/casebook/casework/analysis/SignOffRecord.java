package uk.cdop.casebook.casework.analysis;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * That an analysis was signed off: by whom, on whose word, and the reasons given for checks that asked for one.
 *
 * @param form the analysis form that it locked
 */
public record SignOffRecord(
        UUID form, CaseNumber number, Instant signedAt, String signedBy, Optional<String> onWordOf, Optional<MeetingNumber> meeting,
        Map<Integer, String> reasons) {

    public SignOffRecord {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    @Override
    public String toString() {
        return "SignOffRecord of " + number;
    }
}
