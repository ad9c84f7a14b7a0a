package uk.cdop.casebook.casework.agencyreturn;

import java.util.Optional;
import java.util.UUID;

/**
 * To whom a request goes, as the contact book had it when it was asked: a later change of the book changes nothing here.
 *
 * @param address the secure e-mail address
 */
public record Addressee(
        Optional<UUID> agencyId, String agencyName, Optional<UUID> personId, Optional<String> personName, Optional<String> address) {

    /** An agency that the contact book does not have yet. */
    public static Addressee unknown(String agencyName) {
        return new Addressee(Optional.empty(), agencyName, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Addressee " + agencyId.map(UUID::toString).orElse("not in the contact book");
    }
}
