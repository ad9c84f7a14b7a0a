package uk.cdop.casebook.casework.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.contact.ValidDates;

/**
 * Somebody who sits on the panel: for which discipline and organisation, and in which term of office. A substitute is a
 * member of their own, bound to the one whose seat they may take. Source: process-and-forms section 1.9.
 *
 * @param discipline a code of the code list {@code panel_agency}
 */
public record PanelMember(
        UUID id, String name, String discipline, String organisation, Optional<String> post, Optional<String> email,
        boolean chairs, Optional<UUID> substitutesFor, ValidDates term, long rowVersion) {

    public boolean isInOfficeOn(LocalDate day) {
        return term.includes(day);
    }

    public boolean isSubstitute() {
        return substitutesFor.isPresent();
    }

    @Override
    public String toString() {
        return "PanelMember";
    }
}
