package uk.cdop.casebook.app;

import java.util.List;
import uk.cdop.casebook.importing.document.ShownFiles;
import uk.cdop.casebook.office.chronology.ChronologySource;
import uk.cdop.casebook.office.chronology.FamilyChronology;
import uk.cdop.casebook.office.chronology.FormChronology;
import uk.cdop.casebook.office.chronology.ProcessChronology;
import uk.cdop.casebook.office.chronology.RequestChronology;
import uk.cdop.casebook.office.chronology.ShowChronology;
import uk.cdop.casebook.office.desk.DocumentsDesk;
import uk.cdop.casebook.office.document.AttachDocument;
import uk.cdop.casebook.office.document.ListDocuments;
import uk.cdop.casebook.office.document.OpenDocument;
import uk.cdop.casebook.office.document.WithdrawDocument;
import uk.cdop.casebook.office.door.DocumentReader;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.similar.AnswerClusterQuestion;
import uk.cdop.casebook.office.similar.FindSimilarDeaths;
import uk.cdop.casebook.publishing.print.PdfSheet;

/** Builds documents and the chronology of a case. */
final class DocumentsWiring {

    private final SharedParts parts;

    DocumentsWiring(SharedParts parts) {
        this.parts = parts;
    }

    DocumentsDesk desk(Session session) {
        DocumentReader reader = new ShownFiles();
        return new DocumentsDesk(
                new AttachDocument(session, reader, parts.today(), parts.newId()),
                new ListDocuments(session),
                new OpenDocument(session, reader),
                new WithdrawDocument(session, parts.today()),
                new ShowChronology(session, chronology(), new PdfSheet(), parts.today()),
                new FindSimilarDeaths(session),
                new AnswerClusterQuestion(session, parts.today()));
    }

    private List<ChronologySource> chronology() {
        return List.of(new RequestChronology(), new ProcessChronology(new ProcessesWiring(parts).catalogue()), new FamilyChronology(), new FormChronology());
    }
}
