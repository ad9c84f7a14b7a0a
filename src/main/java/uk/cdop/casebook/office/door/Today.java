package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.time.LocalDate;

/** The clock of the office, so that a test or {@code --today} can fix it. */
public interface Today {

    /** The calendar date in England. */
    LocalDate date();

    Instant instant();
}
