package uk.cdop.casebook.office.transfer;

import java.nio.file.Path;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.TransferPack;
import uk.cdop.casebook.office.door.TransferPackWriter;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the pack that hands a case to another CDOP. Writing is not sending: the day it went is recorded apart. */
@Needs(Right.WORK_ON_CASES)
public final class WriteTransferPack {

    private final Session session;
    private final FormCatalogue catalogue;
    private final Today today;
    private final TransferPackWriter writer;

    public WriteTransferPack(Session session, FormCatalogue catalogue, Today today, TransferPackWriter writer) {
        this.session = session;
        this.catalogue = catalogue;
        this.today = today;
        this.writer = writer;
    }

    /** The file. REFUSED where the case is not in the ledger or the other CDOP is not named. */
    public Path write(CaseNumber number, Path folder, Progress progress) {
        TransferPack pack = session.read(Right.WORK_ON_CASES, records -> pack(number, records));
        Path file = writer.write(pack, folder, progress);
        session.change(Right.WORK_ON_CASES, records ->
                records.audit().record(AuditEvent.of(AuditEvent.What.LETTER_WRITTEN, "case", number.text())));
        return file;
    }

    private TransferPack pack(CaseNumber number, Records records) {
        CaseFile file = records.cases().find(number).orElseThrow(OfficeFailure::changedMeanwhile);
        LedgerEntry entry = Ledger.entry(records, number, TransferDirection.OUT)
                .filter(LedgerEntry::isNamed)
                .orElseThrow(() -> new OfficeFailure(OfficeFailure.Kind.REFUSED,
                        "Name the CDOP that the case goes to first. Nothing was written."));
        return new TransferPack(
                number.text(), session.who().name(), entry.otherCdop(), today.date(),
                PackLetter.of(entry, session.who().name(), today.date()), PackAnswers.of(file.notificationForm(), catalogue));
    }
}
