package uk.cdop.casebook.office.document;

import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.office.door.DocumentReader;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows a document of a case to be read. It is decrypted into memory only, and the reading is put on record. */
@Needs(Right.READ_CASES)
public final class OpenDocument {

    private final Session session;
    private final DocumentReader reader;

    public OpenDocument(Session session, DocumentReader reader) {
        this.session = session;
        this.reader = reader;
    }

    /** A document as it is shown. */
    public record ShownDocument(CaseDocument document, DocumentReader.Pages pages) {}

    public ShownDocument open(UUID id) {
        record Kept(CaseDocument document, byte[] content) {}
        Kept kept = session.change(Right.READ_CASES, records -> {
            CaseDocument document = records.documents().find(id).orElseThrow(OfficeFailure::changedMeanwhile);
            records.audit().record(AuditEvent.of(AuditEvent.What.DOCUMENT_READ, "case", document.number().text()));
            return new Kept(document, records.documents().content(id));
        });
        return new ShownDocument(kept.document(), reader.open(kept.content(), kept.document().form()));
    }
}
