package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.chronology.ShowChronology;
import uk.cdop.casebook.office.document.AttachDocument;
import uk.cdop.casebook.office.document.ListDocuments;
import uk.cdop.casebook.office.document.OpenDocument;
import uk.cdop.casebook.office.document.WithdrawDocument;

/** Use cases of one session: documents and the chronology of a case. */
public record DocumentsDesk(
        AttachDocument attachDocument, ListDocuments listDocuments, OpenDocument openDocument, WithdrawDocument withdrawDocument,
        ShowChronology showChronology) {}
