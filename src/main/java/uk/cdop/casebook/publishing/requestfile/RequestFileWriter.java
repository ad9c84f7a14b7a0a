package uk.cdop.casebook.publishing.requestfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.casework.requestfile.AskedForm;
import uk.cdop.casebook.casework.requestfile.FileMark;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.RequestFiles.FileKind;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.publishing.letter.DocxLetters;
import uk.cdop.casebook.publishing.letter.EmlDrafts;

/** Writes the files of one request together. Their names carry the reference of the case and the kind of agency, and nothing of a child. */
public final class RequestFileWriter {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CodeLists lists;
    private final LetterWriter letters = new DocxLetters();
    private final MailDraftWriter drafts = new EmlDrafts();

    public RequestFileWriter(CodeLists lists) {
        this.lists = lists;
    }

    public List<Path> write(AgencyRequest request, Letter letter, List<PrefilledForm> forms, Path folder, Set<FileKind> kinds, Progress progress) {
        RequestPaper paper = paper(request, letter, forms);
        String stem = request.number() + "-" + request.agencyType().replaceAll("[^a-z0-9]+", "-") + "-" + request.id().toString().substring(0, 8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<MailDraft.Attachment> attachments = new ArrayList<>();
        int done = 0;
        for (FileKind kind : FileKind.values()) {
            if (kinds.contains(kind) && kind != FileKind.E_MAIL) {
                progress.step("Making the files", done++, kinds.size());
                MailDraft.Attachment made = made(kind, stem, paper, letter);
                files.put(made.fileName(), made.content());
                attachments.add(made);
            }
        }
        if (kinds.contains(FileKind.E_MAIL)) {
            files.put(stem + ".eml", drafts.eml(draft(request, letter, attachments)));
        }
        return AllOrNothing.write(folder, files, progress);
    }

    private RequestPaper paper(AgencyRequest request, Letter letter, List<PrefilledForm> forms) {
        List<FileMark.FormVersion> versions = forms.stream()
                .map(form -> new FileMark.FormVersion(form.definition().form(), form.definition().validFrom())).toList();
        return new RequestPaper(
                new FileMark(request.id(), request.number(), letter.date(), versions), request.to().agencyName(),
                forms.stream().map(form -> AskedForm.of(form, lists)).toList());
    }

    private MailDraft.Attachment made(FileKind kind, String stem, RequestPaper paper, Letter letter) {
        return switch (kind) {
            case LETTER -> new MailDraft.Attachment(stem + "-letter.docx", LetterWriter.MEDIA_TYPE, letters.docx(letter));
            case FORM_TO_FILL_IN -> new MailDraft.Attachment(stem + "-form.pdf", "application/pdf", AnswerPdf.of(paper));
            case FORM_FOR_PAPER -> new MailDraft.Attachment(stem + "-form.docx", LetterWriter.MEDIA_TYPE, PaperForm.of(paper));
            case SPREADSHEET -> new MailDraft.Attachment(stem + "-form.xlsx", XLSX, AnswerWorkbook.of(paper));
            case E_MAIL -> throw new IllegalArgumentException("a draft is made of the other files");
        };
    }

    private static MailDraft draft(AgencyRequest request, Letter letter, List<MailDraft.Attachment> attachments) {
        String body = "Please see the letter and the form that come with this message. Our reference is " + request.number()
                + ". Please keep it in the subject, and return the form by secure e-mail only.\n\n"
                + letter.closing() + "\n\n" + String.join("\n", letter.sender()) + "\n";
        return new MailDraft(request.to().address().stream().toList(), letter.subject(), body, attachments);
    }
}
