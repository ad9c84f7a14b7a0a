package uk.cdop.casebook.commandline;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.office.desk.Desk;

/** Makes the office's desk, with the clock fixed to a day where one is given. */
public interface DeskMaker {

    Desk deskOn(Optional<LocalDate> today);
}
