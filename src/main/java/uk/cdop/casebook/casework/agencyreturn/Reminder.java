package uk.cdop.casebook.casework.agencyreturn;

import java.time.LocalDate;

/** A reminder sent to an agency: the first, the second or the third. */
public record Reminder(int level, LocalDate sentOn) {

    public static final int LAST_LEVEL = 3;

    public Reminder {
        if (level < 1 || level > LAST_LEVEL) {
            throw new IllegalArgumentException("reminders are the first, the second and the third");
        }
    }
}
