package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;

/** What the family will hear after the review, by whom, and when they heard it. Source: process-and-forms section 1.3, step 14. */
public record FamilyFeedback(Optional<LocalDate> agreedOn, Optional<String> how, Optional<LocalDate> givenOn, Optional<String> givenBy) {

    public static final FamilyFeedback NONE = new FamilyFeedback(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "FamilyFeedback";
    }
}
