package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * Whether one agency was asked to one meeting of the panel and came.
 *
 * @param agency       a code of the code list {@code panel_agency}
 * @param bySubstitute whether nobody came for it but a substitute
 */
public record SeatFact(MeetingNumber meeting, LocalDate heldOn, String agency, boolean attended, boolean bySubstitute) {}
