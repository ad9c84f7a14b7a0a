package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;

/** How a family wants to hear from the office: who, how, in which language, and not before when. */
public record ContactWishes(
        Optional<String> writeTo, Optional<String> how, Optional<String> language, boolean interpreter, Optional<LocalDate> notBefore) {

    public static final ContactWishes NONE =
            new ContactWishes(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    @Override
    public String toString() {
        return "ContactWishes";
    }
}
