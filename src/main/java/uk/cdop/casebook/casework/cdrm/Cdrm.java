package uk.cdop.casebook.casework.cdrm;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The child death review meeting of a case: when it is planned, when it was held, by whom it was led, and when its report
 * came. Source: process-and-forms section 1.3, step 8.
 */
public record Cdrm(
        Optional<LocalDate> plannedFor, Optional<LocalDate> heldOn, Optional<String> lead, Optional<CdrmType> type, Optional<LocalDate> reportReceivedOn) {

    public static final Cdrm NOT_YET = new Cdrm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Cdrm";
    }
}
