package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;

/** The one named person for a family. Source: process-and-forms section 1.7. */
public record KeyWorker(String name, Optional<String> role, Optional<String> organisation, Optional<String> contact, LocalDate namedOn) {

    /** Families should have one within two days of the death. Source: users-and-peers, section 1 (24 to 48 hours). */
    public static final int DAYS_TO_NAME = 2;

    public boolean inTime(LocalDate died) {
        return !namedOn.isAfter(died.plusDays(DAYS_TO_NAME));
    }

    @Override
    public String toString() {
        return "KeyWorker";
    }
}
