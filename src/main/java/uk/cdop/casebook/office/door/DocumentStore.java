package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Keeps the documents of cases, content and all, inside the vault. */
public interface DocumentStore {

    /** In the order in which they were attached. */
    List<CaseDocument> ofCase(CaseNumber number);

    Optional<CaseDocument> find(UUID id);

    byte[] content(UUID id);

    void add(CaseDocument document, byte[] content);

    /** Writes the description as it now is; CHANGED_MEANWHILE where the stored row version is not the document's. */
    void update(CaseDocument document);
}
