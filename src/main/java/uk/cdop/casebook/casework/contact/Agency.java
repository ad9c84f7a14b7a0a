package uk.cdop.casebook.casework.contact;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.area.ReportingArea;

/**
 * A body that may hold information on a child.
 *
 * @param type a code of the list {@code agency}; source: process-and-forms section 3.10
 * @param area the area it serves; empty where it serves all
 */
public record Agency(UUID id, String name, String type, Optional<ReportingArea> area, ValidDates valid, long rowVersion) {

    /** True where it serves the area, or all areas. */
    public boolean serves(ReportingArea where) {
        return area.map(where::equals).orElse(true);
    }

    public Agency with(String otherName, String otherType, Optional<ReportingArea> otherArea, ValidDates otherValid) {
        return new Agency(id, otherName, otherType, otherArea, otherValid, rowVersion);
    }

    @Override
    public String toString() {
        return "Agency " + id;
    }
}
