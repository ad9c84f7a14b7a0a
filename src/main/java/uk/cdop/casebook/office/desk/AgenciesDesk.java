package uk.cdop.casebook.office.desk;

/** Use cases of one session: the contact book, whom to ask, what was asked and what came back. */
public record AgenciesDesk() {}
