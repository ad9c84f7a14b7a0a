package uk.cdop.casebook.store.document;

import static uk.cdop.casebook.store.schema.Tables.CASE_DOCUMENT;
import static uk.cdop.casebook.store.schema.Tables.DOCUMENT_PIECE;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.document.CaseDocument.Withdrawal;
import uk.cdop.casebook.casework.document.DocumentForm;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.DocumentStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.CaseDocumentRecord;
import uk.cdop.casebook.store.schema.tables.records.DocumentPieceRecord;

/** Keeps documents: a row that describes one, and its content in pieces. */
public final class JooqDocumentStore implements DocumentStore {

    static final int PIECE = 65_536;

    private final DSLContext dsl;

    public JooqDocumentStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<CaseDocument> ofCase(CaseNumber number) {
        return dsl.selectFrom(CASE_DOCUMENT).where(CASE_DOCUMENT.CASE_NUMBER.eq(number.text()))
                .orderBy(CASE_DOCUMENT.ATTACHED_ON, CASE_DOCUMENT.DOCUMENT_ID)
                .fetch(JooqDocumentStore::document);
    }

    @Override
    public Optional<CaseDocument> find(UUID id) {
        return dsl.selectFrom(CASE_DOCUMENT).where(CASE_DOCUMENT.DOCUMENT_ID.eq(id)).fetchOptional(JooqDocumentStore::document);
    }

    @Override
    public byte[] content(UUID id) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        dsl.selectFrom(DOCUMENT_PIECE).where(DOCUMENT_PIECE.DOCUMENT_ID.eq(id)).orderBy(DOCUMENT_PIECE.POSITION)
                .forEach(piece -> whole.writeBytes(piece.getContent()));
        return whole.toByteArray();
    }

    @Override
    public void add(CaseDocument document, byte[] content) {
        dsl.executeInsert(row(document));
        List<DocumentPieceRecord> pieces = new ArrayList<>();
        for (int start = 0; start < content.length; start += PIECE) {
            pieces.add(new DocumentPieceRecord(
                    document.id(), start / PIECE, Arrays.copyOfRange(content, start, Math.min(start + PIECE, content.length))));
        }
        dsl.batchInsert(pieces).execute();
    }

    @Override
    public void update(CaseDocument document) {
        CaseDocumentRecord row = row(document);
        row.setRowVersion(document.rowVersion() + 1);
        int changed = dsl.update(CASE_DOCUMENT).set(row)
                .where(CASE_DOCUMENT.DOCUMENT_ID.eq(document.id())).and(CASE_DOCUMENT.ROW_VERSION.eq(document.rowVersion()))
                .execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
    }

    private static CaseDocumentRecord row(CaseDocument document) {
        return new CaseDocumentRecord(
                document.id(), document.number().text(), document.rowVersion(), document.title(), document.kind().code(),
                document.form().code(), document.bytes(), document.distressing(), document.datedOn().orElse(null),
                document.attachedOn(), document.attachedBy(),
                document.withdrawn().map(Withdrawal::on).orElse(null), document.withdrawn().map(Withdrawal::reason).orElse(null));
    }

    private static CaseDocument document(CaseDocumentRecord row) {
        return new CaseDocument(
                row.getDocumentId(), new CaseNumber(row.getCaseNumber()), row.getTitle(),
                Coded.require(DocumentKind.class, row.getKind()), Coded.require(DocumentForm.class, row.getForm()),
                row.getByteCount(), row.getDistressing(), Optional.ofNullable(row.getDatedOn()), row.getAttachedOn(), row.getAttachedBy(),
                Optional.ofNullable(row.getWithdrawnOn()).map(on -> new Withdrawal(on, row.getWithdrawnReason())), row.getRowVersion());
    }
}
