package uk.cdop.casebook.office.desk;

/** Use cases of one session: the forms of a case: open, answer, complete, print, and the versions that are loaded. */
public record FormsDesk() {}
