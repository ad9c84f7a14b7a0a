package uk.cdop.casebook.office.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.document.DocumentForm;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.document.DocumentRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.DocumentReader;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes a file into the vault as a document of a case. The file itself stays where it was, untouched. */
@Needs(Right.WORK_ON_CASES)
public final class AttachDocument {

    private final Session session;
    private final DocumentReader reader;
    private final Today today;
    private final NewId newId;

    public AttachDocument(Session session, DocumentReader reader, Today today, NewId newId) {
        this.session = session;
        this.reader = reader;
        this.today = today;
        this.newId = newId;
    }

    public record AttachDocumentCommand(
            CaseNumber number, Path file, String title, DocumentKind kind, boolean distressing, Optional<LocalDate> datedOn) {

        @Override
        public String toString() {
            return "AttachDocumentCommand " + number;
        }
    }

    public sealed interface AttachDocumentOutcome {

        record Attached(CaseDocument document) implements AttachDocumentOutcome {}

        /** Nothing was attached. */
        record Refused(List<Finding> findings) implements AttachDocumentOutcome {}
    }

    public AttachDocumentOutcome attach(AttachDocumentCommand command) {
        byte[] content = session.read(Right.WORK_ON_CASES, records -> reader.bytes(command.file(), DocumentRules.MOST_BYTES));
        List<Finding> findings = DocumentRules.findings(command.title(), content.length, command.datedOn(), today.date());
        if (!findings.isEmpty()) {
            return new AttachDocumentOutcome.Refused(findings);
        }
        Optional<DocumentForm> form = reader.form(content);
        if (form.isEmpty()) {
            return new AttachDocumentOutcome.Refused(List.of(Finding.refusal("form_unknown", DocumentRules.FILE,
                    "Only PDF files, pictures (PNG, JPEG), Word documents (.docx) and plain text can be kept and shown here. "
                            + "Nothing was attached. Save the file as PDF and attach that.")));
        }
        reader.open(content, form.get()).page(0);
        return new AttachDocumentOutcome.Attached(keep(command, content, form.get()));
    }

    private CaseDocument keep(AttachDocumentCommand command, byte[] content, DocumentForm form) {
        CaseDocument document = new CaseDocument(
                newId.next(), command.number(), command.title().strip(), command.kind(), form, content.length, command.distressing(),
                command.datedOn(), today.date(), session.who().name(), Optional.empty(), 1);
        return session.change(Right.WORK_ON_CASES, records -> {
            records.documents().add(document, content);
            records.audit().record(AuditEvent.of(AuditEvent.What.DOCUMENT_ATTACHED, "case", command.number().text()));
            return document;
        });
    }
}
