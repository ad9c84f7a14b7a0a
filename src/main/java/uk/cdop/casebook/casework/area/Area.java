package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A council area with its dates of validity (both days inclusive), the reporting area it belongs to today, and a mark
 * that says what the entry rests on.
 */
public record Area(String code, String name, LocalDate validFrom, Optional<LocalDate> validTo, ReportingArea reportingArea, String mark) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
