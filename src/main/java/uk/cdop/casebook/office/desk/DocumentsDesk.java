package uk.cdop.casebook.office.desk;

/** Use cases of one session: documents and the chronology of a case. */
public record DocumentsDesk() {}
