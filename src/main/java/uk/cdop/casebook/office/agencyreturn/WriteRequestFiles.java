package uk.cdop.casebook.office.agencyreturn;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.RequestFiles;
import uk.cdop.casebook.office.door.RequestFiles.FileKind;
import uk.cdop.casebook.office.door.RequestFiles.ReturnReading;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the files of a request, with what is known already, and looks into a file that an agency filled in. */
@Needs(Right.WORK_ON_CASES)
public final class WriteRequestFiles {

    private static final String ANOTHER =
            "This file is the return of another request. Nothing was kept. Check which agency and which child it belongs to.";

    private final Session session;
    private final FormCatalogue catalogue;
    private final CaseStatements statements;
    private final ReturnComparison comparison;
    private final RequestLetter letter;
    private final RequestFiles files;
    private final Today today;

    public WriteRequestFiles(
            Session session, FormCatalogue catalogue, CaseStatements statements, RequestLetter letter, RequestFiles files, Today today) {
        this.session = session;
        this.catalogue = catalogue;
        this.statements = statements;
        this.comparison = new ReturnComparison(catalogue, statements);
        this.letter = letter;
        this.files = files;
        this.today = today;
    }

    /** The files written; CHANGED_MEANWHILE where there is no such request. */
    public List<Path> write(UUID requestId, Path folder, Set<FileKind> kinds, Progress progress) {
        return session.change(Right.WORK_ON_CASES, records -> {
            AgencyRequest request = records.agencyRequests().find(requestId).orElseThrow(OfficeFailure::changedMeanwhile);
            CaseFile file = records.cases().find(request.number()).orElseThrow(OfficeFailure::changedMeanwhile);
            Letter asking = letter.of(request, file, records, today.date());
            List<Path> written = files.write(request, asking, prefilled(request, file, records), folder, kinds, progress);
            records.audit().record(AuditEvent.counted(AuditEvent.What.LETTER_WRITTEN, "case", request.number().text(), written.size()));
            return written;
        });
    }

    /** What a returned file says beside what is known; nothing is kept. A file of another request is not taken. */
    public ReturnedFile read(UUID requestId, Path file) {
        return session.read(Right.WORK_ON_CASES, records -> {
            AgencyRequest request = records.agencyRequests().find(requestId).orElseThrow(OfficeFailure::changedMeanwhile);
            return switch (files.read(file)) {
                case ReturnReading.NotReadable(String reason) -> new ReturnedFile.NotTaken(reason);
                case ReturnReading.Preview preview when !preview.requestId().equals(requestId) -> new ReturnedFile.NotTaken(ANOTHER);
                case ReturnReading.Preview preview -> new ReturnedFile.Readable(
                        requestId, preview.forms(), comparison.of(request, preview.forms(), records), preview.remarks());
            };
        });
    }

    private List<PrefilledForm> prefilled(AgencyRequest request, CaseFile file, Records records) {
        Answers known = statements.record(file, records).known();
        return request.parts().stream()
                .map(part -> PrefilledForm.of(catalogue.inForce(part.form(), today.date()), request.parts(), known)).toList();
    }
}
