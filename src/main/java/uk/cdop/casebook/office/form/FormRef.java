package uk.cdop.casebook.office.form;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Names one form of a case; without an identifier it is the notification form, which the case file keeps. */
public record FormRef(CaseNumber number, Optional<UUID> id) {

    public static FormRef notification(CaseNumber number) {
        return new FormRef(number, Optional.empty());
    }

    public static FormRef of(CaseNumber number, UUID id) {
        return new FormRef(number, Optional.of(id));
    }

    public boolean isNotification() {
        return id.isEmpty();
    }
}
