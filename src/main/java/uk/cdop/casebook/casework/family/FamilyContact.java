package uk.cdop.casebook.casework.family;

import java.time.LocalDate;

/** One time the family and the office, or their key worker, were in touch. */
public record FamilyContact(LocalDate on, String who, String what) {

    @Override
    public String toString() {
        return "FamilyContact";
    }
}
