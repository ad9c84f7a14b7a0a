package uk.cdop.casebook.store.transfer;

import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.TransferAnswer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.door.SharedCase;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;
import uk.cdop.casebook.store.schema.tables.records.OutOfAreaRecord;

/** Entries of the ledger as rows, and back. */
final class LedgerRows {

    private LedgerRows() {}

    static OutOfAreaRecord row(LedgerEntry entry) {
        return new OutOfAreaRecord(
                entry.number().text(), entry.direction().code(), entry.rowVersion(), entry.otherCdop(), entry.reason().code(), entry.since(),
                entry.contact().orElse(null), entry.packSentOn().orElse(null), entry.answer().map(TransferAnswer::code).orElse(null),
                entry.answeredOn().orElse(null), entry.answerNote().orElse(null), entry.learningOn().orElse(null), entry.learning().orElse(null));
    }

    static LedgerEntry entry(OutOfAreaRecord row) {
        return new LedgerEntry(
                new CaseNumber(row.getCaseNumber()), Coded.require(TransferDirection.class, row.getDirection()), row.getOtherCdop(),
                Coded.require(ReviewAreaReason.class, row.getReviewReason()), row.getSince(), Optional.ofNullable(row.getContact()),
                Optional.ofNullable(row.getPackSentOn()), Optional.ofNullable(row.getAnswer()).map(code -> Coded.require(TransferAnswer.class, code)),
                Optional.ofNullable(row.getAnsweredOn()), Optional.ofNullable(row.getAnswerNote()), Optional.ofNullable(row.getLearningOn()),
                Optional.ofNullable(row.getLearning()), row.getRowVersion());
    }

    static SharedCase shared(LedgerEntry entry, CaseFileRecord row) {
        return new SharedCase(
                entry, Coded.require(CaseStage.class, row.getStage()), ReportingArea.valueOf(row.getReportingArea()), row.getDateOfDeath(), row.getDateNotified());
    }
}
