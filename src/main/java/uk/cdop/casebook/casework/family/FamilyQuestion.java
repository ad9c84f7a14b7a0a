package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something the family wants to know; it is shown first at the meeting. */
public record FamilyQuestion(UUID id, LocalDate askedOn, String question, Optional<String> answer, Optional<LocalDate> answeredOn) {

    public boolean isOpen() {
        return answer.isEmpty();
    }

    @Override
    public String toString() {
        return "FamilyQuestion";
    }
}
