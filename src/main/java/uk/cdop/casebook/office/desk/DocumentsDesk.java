package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.chronology.ShowChronology;
import uk.cdop.casebook.office.document.AttachDocument;
import uk.cdop.casebook.office.document.ListDocuments;
import uk.cdop.casebook.office.document.OpenDocument;
import uk.cdop.casebook.office.document.WithdrawDocument;
import uk.cdop.casebook.office.similar.AnswerClusterQuestion;
import uk.cdop.casebook.office.similar.FindSimilarDeaths;

/** Use cases of one session: documents, the time line of a case, and the deaths that resemble it. */
public record DocumentsDesk(
        AttachDocument attachDocument, ListDocuments listDocuments, OpenDocument openDocument, WithdrawDocument withdrawDocument,
        ShowChronology showChronology, FindSimilarDeaths findSimilarDeaths, AnswerClusterQuestion answerClusterQuestion) {}
