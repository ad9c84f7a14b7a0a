package uk.cdop.casebook.casework.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * The description of a document attached to a case.
 *
 * @param bytes       its size in bytes
 * @param distressing whether it stays covered on the screen until somebody uncovers it
 * @param datedOn     the day the document itself bears, where it bears one
 * @param withdrawn   that it no longer counts, and why; a document is never deleted
 */
public record CaseDocument(
        UUID id, CaseNumber number, String title, DocumentKind kind, DocumentForm form, long bytes, boolean distressing,
        Optional<LocalDate> datedOn, LocalDate attachedOn, String attachedBy, Optional<Withdrawal> withdrawn, long rowVersion) {

    public record Withdrawal(LocalDate on, String reason) {

        @Override
        public String toString() {
            return "Withdrawal " + on;
        }
    }

    public boolean isWithdrawn() {
        return withdrawn.isPresent();
    }

    public CaseDocument withdrawn(LocalDate on, String reason) {
        return with(Optional.of(new Withdrawal(on, reason)));
    }

    public CaseDocument restored() {
        return with(Optional.empty());
    }

    private CaseDocument with(Optional<Withdrawal> now) {
        return new CaseDocument(id, number, title, kind, form, bytes, distressing, datedOn, attachedOn, attachedBy, now, rowVersion);
    }

    @Override
    public String toString() {
        return "CaseDocument of " + number;
    }
}
